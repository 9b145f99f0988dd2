package sk.gremium.review;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Refused;

/** What institutions say to published dispositions. For who speaks for the institution. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Answers {

    private final CommentGate comments;
    private final AllDisputes disputes;
    private final ReviewEvents events;

    Answers(CommentGate comments, AllDisputes disputes, ReviewEvents events) {
        this.comments = comments;
        this.disputes = disputes;
        this.events = events;
    }

    /**
     * Agrees with the disposition of a comment that was not fully accepted, or insists on it. Agreeing is final and ends
     * the dispute; insisting leaves it open. Repeating an answer changes nothing.
     *
     * @throws Refused if the institution has agreed already and now insists
     */
    public void answer(Actor actor, CommentId id, Answer answer) {
        CommentGate.Held held = comments.hold(actor, id, CommentAct.ANSWER);
        Evaluated evaluation = Objects.requireNonNull(held.evaluation(), "an answer follows an evaluation");
        if (answer == evaluation.answer()) {
            return;
        }
        if (evaluation.answer() == Answer.AGREES) {
            throw new Refused("review.refused.agreed");
        }
        evaluation.answer(answer, actor.person(), held.entered().now());
        if (answer == Answer.AGREES) {
            disputes.seizeOf(id.value())
                    .filter(dispute -> dispute.state() != DisputeState.REMOVED)
                    .ifPresent(dispute -> {
                        dispute.remove(
                                RemovedBy.EXPLANATION,
                                "",
                                actor.person(),
                                held.entered().now());
                        events.ofDispute(actor, held.round(), dispute.id(), "dispute.removed", Map.of());
                    });
        }
        events.ofComment(actor, held.round(), id, "comment.answered", Map.of("answer", answer.name()));
    }
}
