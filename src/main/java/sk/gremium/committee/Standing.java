package sk.gremium.committee;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * What a person is in a committee today, acting for one institution.
 *
 * @param institution for which they act; null if they act for none
 * @param roles empty if they have no part in the committee
 * @param coordinated whether the institution has a coordinator in this committee, who then alone speaks for it
 */
public record Standing(
        CommitteeId committee, @Nullable InstitutionId institution, Set<Role> roles, boolean coordinated) {

    public Standing {
        roles = Set.copyOf(roles);
    }

    /** Whether a role of theirs lets them do this. */
    public boolean may(Capability capability) {
        return roles.stream().anyMatch(role -> grants(role, capability));
    }

    /** Whether they may do this in the name of the given institution. */
    public boolean mayFor(InstitutionId whom, Capability capability) {
        return whom.equals(institution) && may(capability);
    }

    private boolean grants(Role role, Capability capability) {
        boolean yields =
                capability == Capability.SPEAK && coordinated && (role == Role.MEMBER || role == Role.ALTERNATE);
        return role.capabilities().contains(capability) && !yields;
    }
}
