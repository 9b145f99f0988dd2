package sk.gremium.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sk.gremium.kernel.Time;

/** Tells working days from Saturdays, Sundays and holidays, and counts them. Immutable. */
public final class WorkingCalendar {

    private final Map<LocalDate, Holiday> daysOff;

    private WorkingCalendar(Map<LocalDate, Holiday> daysOff) {
        this.daysOff = daysOff;
    }

    /** A calendar with these holidays; those on which people work do not change it. */
    public static WorkingCalendar of(Collection<Holiday> holidays) {
        return new WorkingCalendar(holidays.stream()
                .filter(holiday -> !holiday.workingDay())
                .collect(Collectors.toUnmodifiableMap(Holiday::date, holiday -> holiday)));
    }

    /** Whether people work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !daysOff.containsKey(day);
    }

    /** The holiday that makes this day a day off, if one does. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        return Optional.ofNullable(daysOff.get(day));
    }

    /** The day itself if people work on it, otherwise the first working day after it. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The n-th working day after a day; the day itself for zero, before it for a negative number. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate found = day;
        for (int left = Math.abs(workingDays); left > 0; ) {
            found = found.plusDays(step);
            if (isWorkingDay(found)) {
                left--;
            }
        }
        return found;
    }

    /** The n-th working day before a day; the day itself for zero. */
    public LocalDate minusWorkingDays(LocalDate day, int workingDays) {
        return plusWorkingDays(day, -workingDays);
    }

    /** How many working days lie after the first day up to the last one included; negative if they are swapped. */
    public int workingDaysBetween(LocalDate firstExcluded, LocalDate lastIncluded) {
        if (lastIncluded.isBefore(firstExcluded)) {
            return -workingDaysBetween(lastIncluded, firstExcluded);
        }
        return (int) firstExcluded
                .plusDays(1)
                .datesUntil(lastIncluded.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /**
     * How many working days remain until the end of the last day, today counted like any other: on the day of its
     * publication a ten-day deadline has ten left, on its last day one, afterwards none.
     */
    public int workingDaysLeft(LocalDate today, LocalDate lastDay) {
        return Math.max(0, workingDaysBetween(today.minusDays(1), lastDay));
    }

    /** The same between two moments; none once the deadline has passed. */
    public int workingDaysLeft(Instant now, Instant deadlineAt) {
        return now.isAfter(deadlineAt) ? 0 : workingDaysLeft(dayOf(now), dayOf(deadlineAt));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Time.BRATISLAVA);
    }
}
