package sk.gremium.review.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.Comments;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.Disputes;
import sk.gremium.review.PlannedTalk;
import sk.gremium.review.RemovedBy;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.review.Rounds;
import sk.gremium.review.WordingUse;
import sk.gremium.uikit.TextKeeper;
import sk.gremium.uikit.TextKeepers;

/** What the screen of disputes asks of the services. */
@org.springframework.stereotype.Component
class DisputeDesk {

    private final Disputes disputes;
    private final Comments comments;
    private final Rounds rounds;
    private final TextKeepers keepers;

    DisputeDesk(Disputes disputes, Comments comments, Rounds rounds, TextKeepers keepers) {
        this.disputes = disputes;
        this.comments = comments;
        this.rounds = rounds;
        this.keepers = keepers;
    }

    /** The last round whose evaluation was published: disputes are about that one, even while the next one runs. */
    Optional<RoundDetails> round(Actor actor, DraftId draft) {
        return rounds.ofDraft(actor, draft).stream()
                .filter(round -> round.phase() == RoundPhase.PUBLISHED)
                .findFirst()
                .map(round -> rounds.get(actor, round.id()));
    }

    List<DisputeDetails> disputes(Actor actor, RoundDetails round) {
        return disputes.list(actor, round.id());
    }

    Map<CommentId, CommentDetails> comments(Actor actor, RoundDetails round) {
        return comments.list(actor, round.id()).stream()
                .collect(Collectors.toMap(CommentDetails::id, Function.identity()));
    }

    TextKeeper keeper(Actor actor, DisputeDetails dispute) {
        return keepers.of(actor, "dispute-" + dispute.id());
    }

    void schedule(Actor actor, DisputeDetails dispute, PlannedTalk plan) {
        disputes.schedule(actor, dispute.id(), dispute.version(), plan);
    }

    WordingUse remove(Actor actor, DisputeDetails dispute, RemovedBy way, String note, @Nullable String compromise) {
        return disputes.remove(actor, dispute.id(), dispute.version(), way, note, compromise);
    }

    void persist(Actor actor, DisputeDetails dispute, String note) {
        disputes.persist(actor, dispute.id(), dispute.version(), note);
    }
}
