package sk.gremium.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = SlovakHolidays.calendar();
    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2026, 4, 2);
    private static final LocalDate TUESDAY_AFTER_EASTER = LocalDate.of(2026, 4, 7);

    @Test
    void theNextWorkingDayAfterMaundyThursdayIsTuesday() {
        assertThat(CALENDAR.plusWorkingDays(MAUNDY_THURSDAY, 1)).isEqualTo(TUESDAY_AFTER_EASTER);
        assertThat(CALENDAR.minusWorkingDays(TUESDAY_AFTER_EASTER, 1)).isEqualTo(MAUNDY_THURSDAY);
        assertThat(CALENDAR.firstWorkingDayFrom(LocalDate.of(2026, 4, 3))).isEqualTo(TUESDAY_AFTER_EASTER);
    }

    @Test
    void noWorkingDayAddedLeavesTheDay() {
        assertThat(CALENDAR.plusWorkingDays(LocalDate.of(2026, 4, 4), 0)).isEqualTo("2026-04-04");
    }

    @Test
    void addingAndSubtractingMeetInTheMiddle() {
        LocalDate start = LocalDate.of(2026, 1, 2);
        LocalDate end = CALENDAR.plusWorkingDays(start, 180);

        assertThat(CALENDAR.workingDaysBetween(start, end)).isEqualTo(180);
        assertThat(CALENDAR.workingDaysBetween(end, start)).isEqualTo(-180);
        assertThat(CALENDAR.minusWorkingDays(end, 180)).isEqualTo(start);
    }

    @Test
    void onTheDayOfPublicationAllDaysRemainAndOnTheLastDayOne() {
        LocalDate published = LocalDate.of(2026, 3, 27);
        Deadline deadline = Deadline.compute(published.atTime(10, 0), 10, CALENDAR);

        assertThat(CALENDAR.workingDaysLeft(published, deadline.lastDay())).isEqualTo(10);
        assertThat(CALENDAR.workingDaysLeft(deadline.lastDay(), deadline.lastDay()))
                .isEqualTo(1);
        assertThat(CALENDAR.workingDaysLeft(deadline.lastDay().plusDays(1), deadline.lastDay()))
                .isZero();
    }

    @Test
    void nothingRemainsASecondAfterTheDeadline() {
        Instant deadlineAt = Instant.parse("2026-04-13T21:59:59Z");

        assertThat(CALENDAR.workingDaysLeft(deadlineAt, deadlineAt)).isEqualTo(1);
        assertThat(CALENDAR.workingDaysLeft(deadlineAt.plusSeconds(1), deadlineAt))
                .isZero();
    }
}
