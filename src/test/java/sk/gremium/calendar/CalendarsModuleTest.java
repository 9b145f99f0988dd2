package sk.gremium.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.testing.ModuleTest;

@ModuleTest
class CalendarsModuleTest {

    @Autowired
    private Calendars calendars;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSeededTableCountsLikeTheRules() {
        LocalDateTime published = LocalDateTime.parse("2026-03-27T10:00");

        assertThat(Deadline.compute(published, 10, calendars.current()))
                .isEqualTo(Deadline.compute(published, 10, SlovakHolidays.calendar()));
    }

    @Test
    void aYearThatTheTableDoesNotHaveIsTakenFromTheRules() {
        assertThat(calendars.current().isWorkingDay(LocalDate.of(2035, 12, 24))).isFalse();
    }

    @Test
    void theTableSortsAndSearchesSlovakText() {
        assertThat(jdbc.sql("select count(*) from holiday where name_sk like '%stedry%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }
}
