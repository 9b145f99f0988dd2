package sk.gremium.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * One institution on the attendance sheet.
 *
 * @param abbr as on the day of the meeting; likewise the name
 * @param voting whether the institution had a vote on the day of the meeting
 * @param counts whether it counts for the quorum while somebody is there (the statute may not admit a proxy)
 * @param person who sat for it; null if it is somebody without an entry or nobody came
 * @param personName who sat for it, in words; empty if nobody came
 * @param seat in what capacity; null if nobody came
 * @param online whether over the wire
 * @param stays arrivals and departures in order; empty if nobody came
 */
public record AttendanceRow(
        InstitutionId institution,
        String abbr,
        String name,
        boolean voting,
        boolean counts,
        Presence presence,
        @Nullable PersonId person,
        String personName,
        @Nullable Seat seat,
        boolean online,
        List<Stay> stays) {

    public AttendanceRow {
        stays = List.copyOf(stays);
    }

    /** Whether somebody sits for the institution at that moment. */
    public boolean thereAt(Instant moment) {
        return presence.came() && stays.stream().anyMatch(stay -> stay.covers(moment));
    }
}
