package sk.gremium.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final Instant DEADLINE = Instant.parse("2026-12-03T22:59:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 4);

    private final Dates slovak = Dates.in(Texts.SLOVAK);
    private final Dates english = Dates.in(Locale.UK);

    @Test
    void aDeadlineIsWrittenWithItsWeekdayInBratislavaTime() {
        assertThat(breakable(slovak.weekdayDayTime(DEADLINE))).isEqualTo("štvrtok 3. 12. 2026 23:59");
        assertThat(breakable(english.weekdayDayTime(DEADLINE))).isEqualTo("Thursday 3 Dec 2026, 23:59");
    }

    @Test
    void afterDoTheWeekdayStandsInTheGenitive() {
        assertThat(breakable(slovak.untilWeekdayDayTime(DEADLINE))).isEqualTo("štvrtka 3. 12. 2026 23:59");
        assertThat(breakable(slovak.untilWeekdayDayTime(Instant.parse("2026-12-06T10:00:00Z"))))
                .isEqualTo("nedele 6. 12. 2026 11:00");
    }

    @Test
    void aLongDateHasTheMonthInTheGenitive() {
        assertThat(breakable(slovak.longDay(DAY))).isEqualTo("4. decembra 2026");
        assertThat(breakable(english.longDay(DAY))).isEqualTo("4 December 2026");
    }

    @Test
    void aMonthAloneStandsInTheNominative() {
        assertThat(breakable(slovak.month(YearMonth.of(2026, 9)))).isEqualTo("september 2026");
        assertThat(slovak.shortMonth(DAY)).isEqualTo("dec");
    }

    @Test
    void aMeetingBeginsAtALocalTime() {
        assertThat(breakable(slovak.longDayTime(LocalDateTime.of(2026, 12, 4, 9, 0))))
                .isEqualTo("4. decembra 2026 o 9:00");
        assertThat(breakable(english.longDayTime(LocalDateTime.of(2026, 12, 4, 9, 0))))
                .isEqualTo("4 December 2026 at 9:00");
    }

    @Test
    void theSpacesInADateDoNotBreak() {
        assertThat(slovak.dayTime(DEADLINE)).isEqualTo("3.\u00a012.\u00a02026\u00a023:59");
    }

    @Test
    void whatHappenedLatelyIsSaidInWords() {
        var now = Instant.parse("2026-11-23T14:30:00Z");
        assertThat(slovak.relative(now.minusSeconds(20), now)).isEqualTo("práve teraz");
        assertThat(slovak.relative(now.minusSeconds(60), now)).isEqualTo("pred minútou");
        assertThat(slovak.relative(now.minusSeconds(300), now)).isEqualTo("pred 5 minútami");
        assertThat(slovak.relative(Instant.parse("2026-11-23T08:05:00Z"), now)).isEqualTo("dnes 9:05");
        assertThat(slovak.relative(Instant.parse("2026-11-22T13:02:00Z"), now)).isEqualTo("včera 14:02");
        assertThat(slovak.relative(Instant.parse("2026-11-24T13:02:00Z"), now)).isEqualTo("zajtra 14:02");
        assertThat(breakable(slovak.relative(Instant.parse("2026-11-19T13:02:00Z"), now)))
                .isEqualTo("19. 11.");
        assertThat(breakable(slovak.relative(Instant.parse("2025-11-19T13:02:00Z"), now)))
                .isEqualTo("19. 11. 2025");
        assertThat(english.relative(now.minusSeconds(300), now)).isEqualTo("5 minutes ago");
    }

    private static String breakable(String text) {
        return text.replace('\u00a0', ' ');
    }
}
