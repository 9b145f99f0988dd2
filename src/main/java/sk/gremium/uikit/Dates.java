package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import sk.gremium.kernel.Time;

/**
 * Dates and times as people read them, always in the time of Bratislava and with spaces that do not break:
 *
 * <pre>{@code
 * var dates = Dates.of(this);
 * dates.weekdayDayTime(round.deadline());   // štvrtok 3. 12. 2026 23:59      Thursday 3 Dec 2026, 23:59
 * dates.longDay(meeting.day());             // 4. decembra 2026               4 December 2026
 * dates.relative(comment.at(), now);        // včera 14:02                    yesterday 14:02
 * }</pre>
 *
 * @param locale one of {@link Texts#LANGUAGES}
 */
public record Dates(Locale locale) {

    private static final char NBSP = '\u00a0';
    private static final List<String> SLOVAK_WEEKDAYS_GENITIVE =
            List.of("pondelka", "utorka", "stredy", "štvrtka", "piatka", "soboty", "nedele");

    /** Dates for whoever looks at this component. */
    public static Dates of(Component where) {
        return new Dates(Texts.localeOf(where));
    }

    /** Dates in a language, for mails and documents. */
    public static Dates in(Locale locale) {
        return new Dates(Texts.offered(locale));
    }

    /** "3. 12. 2026", "3 Dec 2026". */
    public String day(LocalDate day) {
        return format(day, "d. M. yyyy", "d MMM yyyy");
    }

    /** The day on which something happened. */
    public String day(Instant moment) {
        return day(local(moment).toLocalDate());
    }

    /** Without the year, where it is clear: "3. 12.", "3 Dec". */
    public String shortDay(LocalDate day) {
        return format(day, "d. M.", "d MMM");
    }

    /** "3. decembra 2026", "3 December 2026": for sentences and documents. */
    public String longDay(LocalDate day) {
        return format(day, "d. MMMM yyyy", "d MMMM yyyy");
    }

    /** "23:59". */
    public String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT));
    }

    /** The time of day at which something happened. */
    public String time(Instant moment) {
        return time(local(moment).toLocalTime());
    }

    /** "3. 12. 2026 23:59", "3 Dec 2026, 23:59". */
    public String dayTime(Instant moment) {
        return dayTime(local(moment));
    }

    /** As {@link #dayTime(Instant)}, of a time agreed for Bratislava. */
    public String dayTime(LocalDateTime moment) {
        return day(moment.toLocalDate()) + (slovak() ? "" : ",") + NBSP + time(moment.toLocalTime());
    }

    /** "štvrtok 3. 12. 2026 23:59", "Thursday 3 Dec 2026, 23:59". */
    public String weekdayDayTime(Instant moment) {
        return weekday(local(moment).toLocalDate()) + NBSP + dayTime(moment);
    }

    /** After "do": "štvrtka 3. 12. 2026 23:59"; in English as {@link #weekdayDayTime}. */
    public String untilWeekdayDayTime(Instant moment) {
        var day = local(moment).toLocalDate();
        return slovak()
                ? SLOVAK_WEEKDAYS_GENITIVE.get(day.getDayOfWeek().getValue() - 1) + NBSP + dayTime(moment)
                : weekdayDayTime(moment);
    }

    /** After "do": "štvrtka 3. 12. 2026"; in English "Thursday 3 Dec 2026". */
    public String untilWeekdayDay(LocalDate day) {
        return (slovak() ? SLOVAK_WEEKDAYS_GENITIVE.get(day.getDayOfWeek().getValue() - 1) : weekday(day))
                + NBSP
                + day(day);
    }

    /** "štvrtok", "Thursday". */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** "4. decembra 2026 o 9:00", "4 December 2026 at 9:00". */
    public String longDayTime(LocalDateTime moment) {
        var at = slovak() ? "o" : "at";
        return longDay(moment.toLocalDate()) + NBSP + at + NBSP + time(moment.toLocalTime());
    }

    /** "december 2026". */
    public String month(YearMonth month) {
        return format(month.atDay(1), "LLLL yyyy", "LLLL yyyy");
    }

    /** "dec", for the little calendar leaf. */
    public String shortMonth(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("LLL", locale)).replace(".", "");
    }

    /** "práve teraz", "pred 5 minútami", "dnes 14:02", "včera 14:02", "19. 11.", "19. 11. 2025". */
    public String relative(Instant moment, Instant now) {
        var texts = Texts.in(locale);
        var minutes = ChronoUnit.MINUTES.between(moment, now);
        if (minutes >= 0 && minutes < 60) {
            return minutes == 0 ? texts.get("uikit.date.now") : texts.get("uikit.date.minutes", minutes);
        }
        var day = local(moment).toLocalDate();
        var today = local(now).toLocalDate();
        return switch ((int) Math.clamp(ChronoUnit.DAYS.between(day, today), -2L, 2L)) {
            case 0 -> texts.get("uikit.date.today", time(moment));
            case 1 -> texts.get("uikit.date.yesterday", time(moment));
            case -1 -> texts.get("uikit.date.tomorrow", time(moment));
            default -> day.getYear() == today.getYear() ? shortDay(day) : day(day);
        };
    }

    private String format(LocalDate day, String slovak, String english) {
        return day.format(DateTimeFormatter.ofPattern(slovak() ? slovak : english, locale))
                .replace(' ', NBSP);
    }

    private boolean slovak() {
        return locale.getLanguage().equals("sk");
    }

    private static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, Time.BRATISLAVA);
    }
}
