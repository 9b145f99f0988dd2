package sk.gremium.meeting;

import java.time.LocalDateTime;
import sk.gremium.kernel.CommitteeId;

/**
 * A meeting in a list, with all that its columns show.
 *
 * @param number in the committee's own sequence
 * @param startsAt wall-clock time in Bratislava
 * @param items how many items the agenda has, withdrawn ones left out
 * @param attending how many institutions said that they will come or send somebody
 * @param invited how many institutions were invited; 0 before it is convened
 */
public record MeetingRow(
        MeetingId id,
        CommitteeId committee,
        String committeeAbbr,
        int number,
        MeetingKind kind,
        MeetingMode mode,
        MeetingState state,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        int items,
        int attending,
        int invited) {}
