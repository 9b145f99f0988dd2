package sk.gremium.draft;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;

/**
 * Who may see and do what with a draft. Those who prepare the committee's business or evaluate see everything; every
 * other reader sees the versions shared with members, and before the first of them nothing, not even that there is a
 * draft.
 */
@Component
class DraftPolicy {

    /** The committees of an actor, for the {@code where} of a list over {@code draft d}. */
    record Sight(List<UUID> prepared, List<UUID> read) {

        /** Takes the parameters {@code prepared} and {@code read}. */
        static final String WHERE = "(d.committee in (:prepared) or (d.committee in (:read) and d.shared_version > 0))";
    }

    // Stands in a list of ids that would else be empty, which SQL does not allow.
    private static final UUID NOBODY = new UUID(0, 0);

    private final CommitteeAccess access;

    DraftPolicy(CommitteeAccess access) {
        this.access = access;
    }

    /** What the actor sees in lists. */
    Sight sight(Actor actor) {
        Collection<Standing> standings = access.standings(actor).values();
        return new Sight(
                committees(standings.stream().filter(DraftPolicy::prepares).toList()),
                committees(standings.stream()
                        .filter(each -> each.may(Capability.READ))
                        .toList()));
    }

    /** The actor's standing if they may see the draft at all; else {@link NotFound}. */
    Standing see(Actor actor, Draft draft) {
        Standing standing = access.standing(actor, draft.committee());
        if (!prepares(standing) && !(standing.may(Capability.READ) && draft.sharedVersion() > 0)) {
            throw new NotFound();
        }
        return standing;
    }

    /** The newest version that somebody with this standing may read. */
    int newestFor(Standing standing, Draft draft) {
        return prepares(standing) ? draft.lastVersion() : draft.sharedVersion();
    }

    /** Refuses a version that the actor may not read, or that is none, with {@link NotFound}. */
    void see(Actor actor, Draft draft, int number) {
        if (number < 1 || number > newestFor(see(actor, draft), draft)) {
            throw new NotFound();
        }
    }

    /** {@link NotFound} for who may not see the draft, {@link Denied} for who may see but not do this. */
    void require(Actor actor, Draft draft, DraftAction action) {
        if (!granted(see(actor, draft), action)) {
            throw new Denied();
        }
    }

    /** As {@link #require} for the moves that other modules make: those who prepare or evaluate. */
    void requirePreparing(Actor actor, Draft draft) {
        if (!prepares(see(actor, draft))) {
            throw new Denied();
        }
    }

    /** What somebody with this standing may do with the draft as it is now. */
    Set<DraftAction> actions(Standing standing, Draft draft) {
        Set<DraftAction> actions = EnumSet.noneOf(DraftAction.class);
        for (DraftAction action : DraftAction.values()) {
            if (granted(standing, action) && fits(draft.state(), action)) {
                actions.add(action);
            }
        }
        return actions;
    }

    static boolean prepares(Standing standing) {
        return standing.may(Capability.PREPARE) || standing.may(Capability.EVALUATE);
    }

    private static boolean granted(Standing standing, DraftAction action) {
        return switch (action) {
            case UPLOAD_VERSION, EDIT_WORKING_TEXT, FREEZE -> prepares(standing);
            case DESCRIBE, OPEN_ROUND, MOVE -> standing.may(Capability.PREPARE);
        };
    }

    private static boolean fits(DraftState state, DraftAction action) {
        return switch (action) {
            case UPLOAD_VERSION, EDIT_WORKING_TEXT, FREEZE -> state.textMayChange();
            case OPEN_ROUND -> state.mayBecome(DraftState.IN_ROUND);
            case DESCRIBE -> state != DraftState.ARCHIVED;
            case MOVE -> !state.next().isEmpty();
        };
    }

    private static List<UUID> committees(List<Standing> standings) {
        return standings.isEmpty()
                ? List.of(NOBODY)
                : standings.stream().map(each -> each.committee().value()).toList();
    }
}
