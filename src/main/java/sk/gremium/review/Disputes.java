package sk.gremium.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.text.anchor.Anchor;

/**
 * Disputes about fundamental comments that were not fully accepted. The secretariat arranges talks and records their
 * results; the institution concerned reads along, others as far as they see the comment. An arranged talk that is
 * arranged again is moved.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Disputes {

    private final RoundGate gate;
    private final AllDisputes disputes;
    private final AllComments comments;
    private final DisputeRows rows;
    private final Incorporation text;
    private final ReviewEvents events;

    Disputes(
            RoundGate gate,
            AllDisputes disputes,
            AllComments comments,
            DisputeRows rows,
            Incorporation text,
            ReviewEvents events) {
        this.gate = gate;
        this.disputes = disputes;
        this.comments = comments;
        this.rows = rows;
        this.text = text;
        this.events = events;
    }

    /** The disputes of a round that the actor may see, in the order of the comments' institutions; two queries. */
    @Transactional(readOnly = true)
    public List<DisputeDetails> list(Actor actor, RoundId round) {
        return rows.list(gate.look(actor, round));
    }

    /**
     * Arranges talks, or moves those arranged.
     *
     * @throws Refused if the participants are missing, the level is below one that failed, or the dispute is over
     */
    public void schedule(Actor actor, DisputeId id, long version, PlannedTalk plan) {
        Held held = hold(actor, id, version);
        if (plan.participants().isEmpty()) {
            throw new Refused("review.refused.participants");
        }
        held.dispute().schedule(plan);
        events.ofDispute(
                actor,
                held.entered().round(),
                id,
                "dispute.scheduled",
                Map.of("level", plan.level().name(), "on", plan.heldOn().toString()));
    }

    /**
     * Records that the dispute is over.
     *
     * @param compromise the wording agreed on, which goes into the working text; null if none
     * @return what became of the compromise; it is kept with the dispute in any case
     * @throws Refused if a compromise is named without saying which, or the dispute is over
     */
    public WordingUse remove(
            Actor actor, DisputeId id, long version, RemovedBy way, String note, @Nullable String compromise) {
        Held held = hold(actor, id, version);
        if (way == RemovedBy.COMPROMISE && compromise == null && note.isBlank()) {
            throw new Refused("review.refused.compromise");
        }
        held.dispute().remove(way, note.strip(), actor.person(), held.entered().now());
        WordingUse use = WordingUse.NOT_USED;
        if (compromise != null) {
            use = put(actor, held, compromise);
            held.dispute().agree(compromise, use);
        }
        events.ofDispute(actor, held.entered().round(), id, "dispute.removed", Map.of());
        return use;
    }

    /** Records that talks ended without agreement. The note is required: what remained. */
    public void persist(Actor actor, DisputeId id, long version, String note) {
        Held held = hold(actor, id, version);
        if (note.isBlank()) {
            throw new Refused("review.refused.reason");
        }
        held.dispute().persist(note.strip());
        events.ofDispute(actor, held.entered().round(), id, "dispute.persists", Map.of());
    }

    private record Held(Entered entered, Dispute dispute) {}

    private Held hold(Actor actor, DisputeId id, long version) {
        RoundId round = new RoundId(disputes.roundOf(id.value()).orElseThrow(NotFound::new));
        Entered entered = gate.share(actor, round);
        Dispute dispute = disputes.seize(id.value()).orElseThrow(NotFound::new);
        if (!entered.seesOthers()
                && !rows.isOf(dispute.comment(), entered.standing().institution())) {
            throw new NotFound();
        }
        entered.require(RoundAct.SETTLE);
        Stale.check(version, dispute.version());
        return new Held(entered, dispute);
    }

    private WordingUse put(Actor actor, Held held, String compromise) {
        Comment comment = comments.seize(held.dispute().comment()).orElseThrow(NotFound::new);
        @Nullable Anchor passage = comment.content().target().anchor();
        if (passage == null) {
            throw new Refused("review.refused.wording");
        }
        return text.put(
                actor,
                held.entered().round(),
                passage,
                compromise,
                new SubjectRef("dispute", held.dispute().id().value()));
    }
}
