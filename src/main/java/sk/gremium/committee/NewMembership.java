package sk.gremium.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * A seat, a person and a term.
 *
 * @param alternateOf the membership this one stands in for, null unless the role is alternate
 * @param to the last day, null while the term has no end
 * @param appointment the act of appointment, may be empty
 */
public record NewMembership(
        InstitutionId institution,
        PersonId person,
        Role role,
        @Nullable UUID alternateOf,
        boolean mayVote,
        boolean maySpeak,
        LocalDate from,
        @Nullable LocalDate to,
        String appointment) {

    /** A seat with the vote and the floor that the role usually has. */
    public static NewMembership usual(InstitutionId institution, PersonId person, Role role, LocalDate from) {
        boolean votes = role == Role.CHAIR || role == Role.VICE_CHAIR || role == Role.MEMBER;
        return new NewMembership(institution, person, role, null, votes, role != Role.CONTACT, from, null, "");
    }
}
