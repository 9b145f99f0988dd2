package sk.gremium.minutes;

import static sk.gremium.committee.Capability.PREPARE;
import static sk.gremium.committee.Capability.PRESIDE;
import static sk.gremium.committee.Capability.READ;
import static sk.gremium.committee.Capability.SPEAK;
import static sk.gremium.committee.Capability.VOTE;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.PersonId;

/** Who may do what with minutes in which state: the one answer for pages, the desk and services. */
final class MinutesRules {

    /**
     * What the answer depends on besides the person.
     *
     * @param openCorrections how many are not decided
     * @param silent how many of the institutions asked have not answered
     * @param newest whether no later edition has been begun
     */
    record Case(Minutes minutes, int openCorrections, int silent, boolean newest, Instant now) {

        /** Whether corrections can still be proposed: until the deadline, or until everybody has answered. */
        boolean commenting() {
            Minutes.Circulation circulation = minutes.circulation();
            return minutes.state() == MinutesState.CIRCULATED
                    && circulation != null
                    && !now.isAfter(circulation.deadline().deadlineAt())
                    && silent > 0;
        }

        /** Whether it is the verifiers' turn: everybody could speak and every correction is decided. */
        boolean verifying() {
            return minutes.state() == MinutesState.CIRCULATED && !commenting() && openCorrections == 0;
        }
    }

    private MinutesRules() {}

    /** A draft is seen by the secretariat and the chair, everything later by the whole committee. */
    static boolean visible(Standing standing, MinutesState state) {
        return standing.may(READ) && (state != MinutesState.DRAFT || standing.may(PREPARE) || standing.may(PRESIDE));
    }

    static Set<MinutesAct> allowed(Standing standing, PersonId person, Case of) {
        Set<MinutesAct> allowed = EnumSet.noneOf(MinutesAct.class);
        if (!visible(standing, of.minutes().state())) {
            return allowed;
        }
        if (standing.may(PREPARE)) {
            allowed.addAll(secretariat(of));
        }
        if (standing.may(PRESIDE) && of.minutes().state() == MinutesState.VERIFIED) {
            allowed.add(MinutesAct.APPROVE);
            allowed.add(MinutesAct.GIVE_BACK);
        }
        if (of.commenting() && answers(standing)) {
            allowed.add(MinutesAct.ANSWER);
        }
        if (of.verifying() && of.minutes().awaits(person)) {
            allowed.add(MinutesAct.VERIFY);
            allowed.add(MinutesAct.GIVE_BACK);
        }
        return allowed;
    }

    /** Who sat there for the institution knows what was said, whoever else may send comments for it. */
    static boolean answers(Standing standing) {
        return standing.institution() != null && (standing.may(SPEAK) || standing.may(VOTE));
    }

    private static Set<MinutesAct> secretariat(Case of) {
        return switch (of.minutes().state()) {
            case DRAFT -> EnumSet.of(MinutesAct.CIRCULATE);
            case CIRCULATED -> EnumSet.of(MinutesAct.DECIDE, MinutesAct.GIVE_BACK);
            case VERIFIED -> EnumSet.of(MinutesAct.GIVE_BACK);
            case APPROVED -> EnumSet.of(MinutesAct.PUBLISH, MinutesAct.GIVE_BACK);
            case PUBLISHED -> of.newest() ? EnumSet.of(MinutesAct.AMEND) : EnumSet.noneOf(MinutesAct.class);
        };
    }
}
