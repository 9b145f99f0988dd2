package sk.gremium.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sk.gremium.kernel.Time;

/**
 * The end of a period of working days, with the days that led to it, so that a person can check the count.
 *
 * @param lastDay the last day, a working day
 * @param deadlineAt 23:59:59 of the last day in Bratislava
 * @param workingDays the days that were counted, the last one included
 * @param leftOut the days off between the publication and the last day
 */
public record Deadline(LocalDate lastDay, Instant deadlineAt, List<LocalDate> workingDays, List<LeftOut> leftOut) {

    /** The longest period that is computed: about four years. */
    public static final int MOST_WORKING_DAYS = 1000;

    private static final LocalTime STILL_TODAY = LocalTime.of(18, 0);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    public Deadline {
        workingDays = List.copyOf(workingDays);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Counts as the comment procedure does since 2020: the day of publication is the first day, unless something was
     * published after 18:00 or on a day off; then the next working day is.
     *
     * @param published wall-clock time in Bratislava
     * @param workingDays 1 to {@value #MOST_WORKING_DAYS}
     * @throws IllegalArgumentException if the number of days is not in that range
     */
    public static Deadline compute(LocalDateTime published, int workingDays, WorkingCalendar calendar) {
        if (workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
            throw new IllegalArgumentException("A deadline has 1 to " + MOST_WORKING_DAYS + " working days.");
        }
        boolean late = published.toLocalTime().isAfter(STILL_TODAY);
        LocalDate day = late ? published.toLocalDate().plusDays(1) : published.toLocalDate();
        List<LocalDate> counted = new ArrayList<>(workingDays);
        List<LeftOut> leftOut = new ArrayList<>();
        for (; counted.size() < workingDays; day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                counted.add(day);
            } else {
                leftOut.add(
                        new LeftOut(day, WorkingCalendar.isWeekend(day) ? Optional.empty() : calendar.holidayOn(day)));
            }
        }
        LocalDate lastDay = counted.getLast();
        Instant end = lastDay.atTime(END_OF_DAY).atZone(Time.BRATISLAVA).toInstant();
        return new Deadline(lastDay, end, counted, leftOut);
    }

    /** The same for a moment in any zone. */
    public static Deadline compute(ZonedDateTime published, int workingDays, WorkingCalendar calendar) {
        return compute(published.withZoneSameInstant(Time.BRATISLAVA).toLocalDateTime(), workingDays, calendar);
    }
}
