package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Fields for dates and times that read and write them as {@link Dates} does; the week begins on Monday. */
public final class DateFields {

    private DateFields() {}

    /** A day, also understood without spaces or with two digits of the year. */
    public static DatePicker day(Component where, String label) {
        var texts = Texts.of(where);
        var locale = texts.locale();
        var words = new DatePickerI18n();
        words.setMonthNames(Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        words.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        words.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale));
        words.setFirstDayOfWeek(1);
        words.setToday(texts.get("uikit.date.pick.today"));
        words.setCancel(texts.get("uikit.back"));
        words.setDialogAccessibleName(texts.get("uikit.date.pick"));
        words.setDateFormats("d. M. yyyy", "d.M.yyyy", "d. M. yy", "d.M.yy", "yyyy-MM-dd");
        words.setBadInputErrorMessage(texts.get("uikit.date.bad"));
        var field = new DatePicker(label);
        field.setLocale(locale);
        field.setI18n(words);
        return field;
    }

    /** A time of day in steps of a quarter of an hour. */
    public static TimePicker time(Component where, String label) {
        var field = new TimePicker(label);
        field.setLocale(Texts.SLOVAK);
        field.setStep(Duration.ofMinutes(15));
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(Texts.t(where, "uikit.time.bad")));
        return field;
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        // Vaadin counts from Sunday.
        return IntStream.of(7, 1, 2, 3, 4, 5, 6)
                .mapToObj(day -> DayOfWeek.of(day).getDisplayName(style, locale))
                .toList();
    }
}
