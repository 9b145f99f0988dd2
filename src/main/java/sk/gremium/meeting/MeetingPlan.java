package sk.gremium.meeting;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;

/**
 * When, where and with whom a meeting shall be held.
 *
 * @param startsAt wall-clock time in Bratislava
 * @param endsAt wall-clock time in Bratislava, after the start
 * @param place empty for a meeting that is only online
 * @param link where to connect, empty if it is in person only
 * @param chair null until it is known who will preside
 * @param verifiers who will verify the minutes, in order; may be empty
 */
public record MeetingPlan(
        MeetingKind kind,
        MeetingMode mode,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        String place,
        String link,
        @Nullable PersonId chair,
        @Nullable PersonId minuteTaker,
        List<PersonId> verifiers) {

    public MeetingPlan {
        verifiers = List.copyOf(verifiers);
        place = place.strip();
        link = link.strip();
    }

    Series series() {
        return kind == MeetingKind.WORKING ? Series.WORKING : Series.SESSION;
    }
}
