package sk.gremium.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;

/** Plans for tests, made short. */
public final class SomeMeeting {

    private SomeMeeting() {}

    /** A session in person, in a year when nobody here retires. */
    public static MeetingPlan on(LocalDate day) {
        return on(day, null);
    }

    /** The same with somebody in the chair. */
    public static MeetingPlan on(LocalDate day, @Nullable PersonId chair) {
        return new MeetingPlan(
                MeetingKind.ORDINARY,
                MeetingMode.IN_PERSON,
                day.atTime(LocalTime.of(9, 0)),
                day.atTime(LocalTime.of(12, 0)),
                "Bratislava",
                "",
                chair,
                null,
                List.of());
    }

    /** A session of the committee with the next free number. */
    public static NewMeeting of(CommitteeId committee, LocalDate day) {
        return new NewMeeting(committee, null, on(day));
    }
}
