package sk.gremium.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendar of the running application: the table of holidays, which an administrator can correct. */
@Component
public class Calendars {

    private static final Duration KEPT = Duration.ofMinutes(1);

    /** What was read and when it has to be read again. */
    private record Cached(WorkingCalendar calendar, Instant until) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile @Nullable Cached cached;

    Calendars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The calendar as the table has it, at most a minute old. A year without a single row in the table is taken from
     * {@link SlovakHolidays}, so that a deadline that reaches beyond the table is not counted through Christmas.
     */
    public WorkingCalendar current() {
        Instant now = clock.instant();
        Cached last = cached;
        if (last == null || now.isAfter(last.until())) {
            last = new Cached(read(), now.plus(KEPT));
            cached = last;
        }
        return last.calendar();
    }

    private WorkingCalendar read() {
        List<Holiday> holidays =
                new ArrayList<>(jdbc.sql("select day, name_sk, name_en, working_day from holiday order by day")
                        .query((row, number) -> new Holiday(
                                row.getObject("day", LocalDate.class),
                                row.getString("name_sk"),
                                row.getString("name_en"),
                                row.getBoolean("working_day")))
                        .list());
        Set<Integer> covered =
                holidays.stream().map(holiday -> holiday.date().getYear()).collect(Collectors.toSet());
        IntStream.rangeClosed(SlovakHolidays.FIRST_YEAR, SlovakHolidays.LAST_YEAR)
                .filter(year -> !covered.contains(year))
                .forEach(year -> holidays.addAll(SlovakHolidays.in(year)));
        return WorkingCalendar.of(holidays);
    }
}
