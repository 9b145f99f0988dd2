package sk.gremium.review.ui;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.directory.Directory;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Comments;
import sk.gremium.review.RoundBoardRow;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundId;
import sk.gremium.review.RoundPhase;
import sk.gremium.review.RoundRow;
import sk.gremium.review.Rounds;
import sk.gremium.text.TextBody;

/** What the screens of a round read. */
@Component
class RoundReading {

    private final Drafts drafts;
    private final Rounds rounds;
    private final Comments comments;
    private final Directory directory;
    private final Clock clock;

    RoundReading(Drafts drafts, Rounds rounds, Comments comments, Directory directory, Clock clock) {
        this.drafts = drafts;
        this.rounds = rounds;
        this.comments = comments;
        this.directory = directory;
        this.clock = clock;
    }

    DraftDetails draft(Actor actor, DraftId id) {
        return drafts.get(actor, id);
    }

    Optional<RoundDetails> current(Actor actor, DraftId draft) {
        return rounds.current(actor, draft);
    }

    RoundDetails get(Actor actor, RoundId id) {
        return rounds.get(actor, id);
    }

    /** The rounds that matter where a version of a draft is shown. */
    ShownRounds rounds(Actor actor, DraftId draft, int shownVersion) {
        List<RoundRow> going = rounds.ofDraft(actor, draft).stream()
                .filter(round -> round.phase() != RoundPhase.CANCELLED)
                .toList();
        if (going.isEmpty()) {
            return new ShownRounds(null, null);
        }
        RoundDetails current = rounds.get(actor, going.getFirst().id());
        @Nullable
        RoundDetails here = going.stream()
                .filter(round -> round.draftVersion() == shownVersion)
                .findFirst()
                .map(round -> round.id().equals(current.id()) ? current : rounds.get(actor, round.id()))
                .orElse(null);
        return new ShownRounds(current, here);
    }

    List<CommentDetails> comments(Actor actor, RoundDetails round) {
        return comments.list(actor, round.id());
    }

    /** For the secretariat. */
    List<RoundBoardRow> board(Actor actor, RoundDetails round) {
        return rounds.board(actor, round.id());
    }

    /** The text that is commented on. */
    TextBody text(Actor actor, RoundDetails round) {
        return drafts.text(actor, round.draft(), round.draftVersion());
    }

    /** The abbreviation of the institution for which somebody acts; empty if for none. */
    String institution(Actor actor) {
        @Nullable InstitutionId institution = actor.institution();
        return institution == null
                ? ""
                : directory.institution(institution, Time.today(clock)).abbr();
    }
}
