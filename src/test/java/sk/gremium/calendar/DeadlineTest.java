package sk.gremium.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final WorkingCalendar CALENDAR = SlovakHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        "2023-04-20T10:00, 10, 2023-05-04",
        "2026-03-27T10:00, 10, 2026-04-13",
        "2026-03-27T18:30, 10, 2026-04-14",
        "2026-05-04T09:00, 10, 2026-05-15",
        "2025-05-05T09:00, 10, 2025-05-19",
        "2026-09-14T09:00, 15, 2026-10-02",
        "2025-11-14T09:00, 5, 2025-11-20",
        "2024-11-14T09:00, 5, 2024-11-20",
        "2026-12-18T09:00, 10, 2027-01-05",
        "2026-07-03T19:00, 7, 2026-07-14",
        "2026-11-20T10:00, 1, 2026-11-20",
        "2026-11-21T10:00, 1, 2026-11-23",
    })
    void countsWorkingDaysFromThePublicationDay(LocalDateTime published, int days, LocalDate lastDay) {
        Deadline deadline = Deadline.compute(published, days, CALENDAR);

        assertThat(deadline.lastDay()).isEqualTo(lastDay);
        assertThat(deadline.workingDays()).hasSize(days).endsWith(lastDay).allMatch(CALENDAR::isWorkingDay);
    }

    @ParameterizedTest
    @CsvSource({"18:00:00, 2026-03-27", "18:00:00.000001, 2026-03-30", "18:00:01, 2026-03-30"})
    void exactlySixInTheEveningStillCountsTheSameDay(String time, LocalDate firstDay) {
        Deadline deadline = Deadline.compute(LocalDateTime.parse("2026-03-27T" + time), 3, CALENDAR);

        assertThat(deadline.workingDays()).startsWith(firstDay);
    }

    @Test
    void endsASecondBeforeMidnightInBratislava() {
        assertThat(Deadline.compute(LocalDateTime.parse("2026-03-27T10:00"), 10, CALENDAR)
                        .deadlineAt())
                .isEqualTo(Instant.parse("2026-04-13T21:59:59Z"));
        assertThat(Deadline.compute(LocalDateTime.parse("2026-12-18T09:00"), 10, CALENDAR)
                        .deadlineAt())
                .isEqualTo(Instant.parse("2027-01-05T22:59:59Z"));
    }

    @Test
    void readsTheClockOfBratislavaWhateverZoneTheMomentHas() {
        Deadline deadline = Deadline.compute(ZonedDateTime.parse("2026-03-27T17:30:00Z"), 1, CALENDAR);

        assertThat(deadline.lastDay()).isEqualTo("2026-03-30");
    }

    @Test
    void namesTheDaysThatItLeavesOut() {
        Deadline deadline = Deadline.compute(LocalDateTime.parse("2026-03-27T10:00"), 10, CALENDAR);

        assertThat(deadline.leftOut())
                .extracting(day ->
                        day.date() + " " + day.holiday().map(Holiday::nameSk).orElse("víkend"))
                .containsExactly(
                        "2026-03-28 víkend",
                        "2026-03-29 víkend",
                        "2026-04-03 Veľký piatok",
                        "2026-04-04 víkend",
                        "2026-04-05 víkend",
                        "2026-04-06 Veľkonočný pondelok",
                        "2026-04-11 víkend",
                        "2026-04-12 víkend");
    }

    @Test
    void aHolidayOnASundayIsLeftOutAsAWeekend() {
        Deadline deadline = Deadline.compute(LocalDateTime.parse("2026-10-30T10:00"), 2, CALENDAR);

        assertThat(deadline.leftOut()).hasSize(2).allMatch(LeftOut::weekend);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "1001"})
    void refusesANumberOfDaysThatIsNoDeadline(int days) {
        assertThatThrownBy(() -> Deadline.compute(LocalDateTime.parse("2026-03-27T10:00"), days, CALENDAR))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
