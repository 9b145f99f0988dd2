package sk.gremium.review;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;

/** The one way to a comment. Locks it, so that two people never decide about the same one at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommentGate {

    /** A comment in somebody's hands. */
    record Held(Entered entered, Comment comment, @Nullable Evaluated evaluation) {

        Round round() {
            return entered.round();
        }
    }

    private final AllComments comments;
    private final AllEvaluations evaluations;
    private final RoundGate gate;

    CommentGate(AllComments comments, AllEvaluations evaluations, RoundGate gate) {
        this.comments = comments;
        this.evaluations = evaluations;
        this.gate = gate;
    }

    /** Lets the act pass, or answers as {@link Entered#require} does; what the actor may not see is not found. */
    Held hold(Actor actor, CommentId id, CommentAct act) {
        UUID round = comments.roundOf(id.value()).orElseThrow(NotFound::new);
        Entered entered = gate.share(actor, new RoundId(round));
        Comment comment = comments.seize(id.value()).orElseThrow(NotFound::new);
        boolean own = entered.isOwn(comment.institution());
        if (!own && !(comment.state() == CommentState.SENT && entered.seesOthers())) {
            throw new NotFound();
        }
        entered.require(roundAct(act));
        if (!own && act != CommentAct.EVALUATE) {
            throw new Denied();
        }
        @Nullable Evaluated evaluation = evaluations.seize(id.value()).orElse(null);
        @Nullable Disposition disposition = evaluation == null ? null : evaluation.disposition();
        if (!CommentRights.of(entered.acts(), own, comment.state(), disposition).contains(act)) {
            throw new Refused("review.refused.comment_state");
        }
        return new Held(entered, comment, evaluation);
    }

    /** Lets only colleagues of the comment's institution pass, whatever the phase. */
    void own(Actor actor, CommentId id) {
        UUID round = comments.roundOf(id.value()).orElseThrow(NotFound::new);
        Entered entered = gate.look(actor, new RoundId(round));
        UUID institution = comments.institutionOf(id.value()).orElseThrow(NotFound::new);
        if (!entered.isOwn(new InstitutionId(institution))) {
            throw new NotFound();
        }
    }

    /** Lets only those pass who follow the round for the secretariat. */
    Entered evaluator(Actor actor, RoundId round) {
        Entered entered = gate.look(actor, round);
        entered.require(RoundAct.FOLLOW);
        return entered;
    }

    /** The same for the round of a comment; answers with the comment's id. */
    CommentId evaluated(Actor actor, CommentId id) {
        evaluator(actor, new RoundId(comments.roundOf(id.value()).orElseThrow(NotFound::new)));
        return id;
    }

    private static RoundAct roundAct(CommentAct act) {
        return switch (act) {
            case EDIT, DISCARD, DISCUSS -> RoundAct.WRITE;
            case SEND, WITHDRAW -> RoundAct.SEND;
            case EVALUATE -> RoundAct.EVALUATE;
            case ANSWER -> RoundAct.ANSWER;
        };
    }
}
