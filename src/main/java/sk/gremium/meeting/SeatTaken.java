package sk.gremium.meeting;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * What the secretariat notes about an institution on the attendance sheet.
 *
 * @param person who sits for it, one of {@link Attendance#candidates}; null for the member or for a name only
 * @param name who sits for it if it is none of the candidates; empty otherwise
 */
public record SeatTaken(
        InstitutionId institution,
        Presence presence,
        @Nullable PersonId person,
        String name,
        boolean online) {

    /** The institution's member is there. */
    public static SeatTaken present(InstitutionId institution) {
        return new SeatTaken(institution, Presence.PRESENT, null, "", false);
    }

    /** One of the candidates is there for the institution. */
    public static SeatTaken by(InstitutionId institution, PersonId person) {
        return new SeatTaken(institution, Presence.REPRESENTED, person, "", false);
    }

    /** Nobody came, with or without an excuse. */
    public static SeatTaken nobody(InstitutionId institution, Presence why) {
        return new SeatTaken(institution, why, null, "", false);
    }
}
