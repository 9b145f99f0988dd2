package sk.gremium.draft;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/**
 * Moves a draft through its states. The modules of later steps call the verbs named after what happened there; to move
 * to where the draft already is changes nothing. A move that the table of {@link DraftState} does not know is {@link
 * Refused}.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class DraftLife {

    // What follows from a round and from its evaluation is moved by that module, not by hand.
    private static final Set<DraftState> OTHERS_MOVE = EnumSet.of(DraftState.IN_ROUND, DraftState.DISPUTES);

    private final StoredDrafts drafts;
    private final DraftPolicy policy;
    private final DraftEvents events;
    private final Clock clock;

    DraftLife(StoredDrafts drafts, DraftPolicy policy, DraftEvents events, Clock clock) {
        this.drafts = drafts;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** A round of comments was opened on a version: members may read it from now on. For who may open rounds. */
    public void roundOpened(Actor actor, DraftId id, int version) {
        Draft draft = drafts.lock(id);
        policy.require(actor, draft, DraftAction.OPEN_ROUND);
        move(actor, draft, DraftState.IN_ROUND, draft.share(version));
    }

    /** A round was called off: the draft is prepared again. For who prepares or evaluates. */
    public void roundCalledOff(Actor actor, DraftId id) {
        move(actor, prepared(actor, id), DraftState.DRAFTING, false);
    }

    /** The gestor evaluates the comments. For who prepares or evaluates. */
    public void evaluating(Actor actor, DraftId id) {
        move(actor, prepared(actor, id), DraftState.EVALUATING, false);
    }

    /** Disputes are being talked over. For who prepares or evaluates. */
    public void disputes(Actor actor, DraftId id) {
        move(actor, prepared(actor, id), DraftState.DISPUTES, false);
    }

    /** A version is put before the committee: members may read it from now on. For who prepares or evaluates. */
    public void forApproval(Actor actor, DraftId id, int version) {
        Draft draft = prepared(actor, id);
        move(actor, draft, DraftState.FOR_APPROVAL, draft.share(version));
    }

    /** Lets members read a version without any further step. For who prepares or evaluates. */
    public void share(Actor actor, DraftId id, int version) {
        Draft draft = prepared(actor, id);
        if (draft.share(version)) {
            save(actor, draft, "draft.shared", Map.of("number", String.valueOf(version)));
        }
    }

    /** Moves the draft by hand, forward or back. For who may {@link DraftAction#MOVE}. */
    public void move(Actor actor, DraftId id, long version, DraftState to) {
        Draft draft = drafts.lock(id);
        policy.require(actor, draft, DraftAction.MOVE);
        draft.read(version);
        if (!byHand(draft.state()).contains(to)) {
            throw new Refused("draft.refused.state");
        }
        move(actor, draft, to, false);
    }

    /** Changes the title, the gestor and the language. For who may {@link DraftAction#DESCRIBE}. */
    public void describe(Actor actor, DraftId id, long version, String title, InstitutionId gestor, String language) {
        Draft draft = drafts.lock(id);
        policy.require(actor, draft, DraftAction.DESCRIBE);
        draft.read(version).describe(title, gestor, language);
        save(actor, draft, "draft.described", Map.of());
    }

    /** Hears that a body adopted a draft; the module where that happened has asked for permission. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DraftAdopted adopted) {
        Draft draft = drafts.lock(adopted.draft());
        move(adopted.actor(), draft, DraftState.ADOPTED, draft.share(adopted.version()));
    }

    /** Where a person may move a draft by hand, in the order of the states. */
    static List<DraftState> byHand(DraftState from) {
        // An open round is ended where it was opened; only to withdraw the whole is possible at any time.
        Set<DraftState> next = EnumSet.noneOf(DraftState.class);
        next.addAll(from == DraftState.IN_ROUND ? Set.of(DraftState.WITHDRAWN) : from.next());
        next.removeAll(OTHERS_MOVE);
        return List.copyOf(next);
    }

    private Draft prepared(Actor actor, DraftId id) {
        Draft draft = drafts.lock(id);
        policy.requirePreparing(actor, draft);
        return draft;
    }

    private void move(Actor actor, Draft draft, DraftState to, boolean shared) {
        if (draft.become(to) || shared) {
            save(actor, draft, "draft.state", Map.of("state", to.name()));
        }
    }

    private void save(Actor actor, Draft draft, String what, Map<String, String> facts) {
        drafts.save(draft, Time.now(clock));
        events.publish(actor, draft, what, facts);
    }
}
