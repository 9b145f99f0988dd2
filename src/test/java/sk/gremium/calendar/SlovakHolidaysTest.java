package sk.gremium.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlovakHolidaysTest {

    private static final WorkingCalendar CALENDAR = SlovakHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        "2018-04-01",
        "2019-04-21",
        "2020-04-12",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
    })
    void easterFallsWhereTheChurchHasIt(LocalDate easter) {
        assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({"2025, 250", "2026, 254", "2027, 253"})
    void aYearHasItsNumberOfWorkingDays(int year, int workingDays) {
        assertThat(CALENDAR.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-30, false",
        "2019-10-30, true",
        "2020-09-01, false",
        "2023-09-01, false",
        "2025-09-01, true",
        "2025-05-08, false",
        "2026-05-08, true",
        "2028-05-08, false",
        "2025-09-15, false",
        "2026-09-15, true",
        "2027-09-15, false",
        "2023-11-17, false",
        "2025-11-17, true",
        "2026-11-17, true",
        "2026-01-06, false",
        "2021-10-28, true",
        "2026-12-24, false",
        "2026-12-28, true",
    })
    void aHolidayIsADayOffOnlyInTheYearsOfTheLaw(LocalDate day, boolean working) {
        assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void aHolidayOnWhichPeopleWorkIsStillNamed() {
        assertThat(SlovakHolidays.in(2026))
                .filteredOn(Holiday::workingDay)
                .extracting(Holiday::date)
                .containsExactly(
                        LocalDate.of(2026, 5, 8),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 9, 15),
                        LocalDate.of(2026, 10, 28),
                        LocalDate.of(2026, 11, 17));
    }
}
