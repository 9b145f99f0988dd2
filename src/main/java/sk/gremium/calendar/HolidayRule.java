package sk.gremium.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** When in a year a holiday falls, in which years it exists and in which of them people do not work. */
record HolidayRule(
        IntFunction<LocalDate> inYear, String nameSk, String nameEn, int firstYear, int lastYear, List<Years> daysOff) {

    /** A range of years, both included. */
    record Years(int first, int last) {

        boolean include(int year) {
            return first <= year && year <= last;
        }
    }

    static HolidayRule fixed(int month, int day, String nameSk, String nameEn) {
        return moving(year -> LocalDate.of(year, month, day), nameSk, nameEn);
    }

    static HolidayRule moving(IntFunction<LocalDate> inYear, String nameSk, String nameEn) {
        return new HolidayRule(inYear, nameSk, nameEn, 0, Integer.MAX_VALUE, List.of(new Years(0, Integer.MAX_VALUE)));
    }

    /** The same holiday, existing in these years only. */
    HolidayRule existing(int first, int last) {
        return new HolidayRule(inYear, nameSk, nameEn, first, last, daysOff);
    }

    /** The same holiday, a day off in these years only and a working day in the others. */
    HolidayRule off(Years... years) {
        return new HolidayRule(inYear, nameSk, nameEn, firstYear, lastYear, List.of(years));
    }

    Optional<Holiday> in(int year) {
        if (year < firstYear || year > lastYear) {
            return Optional.empty();
        }
        boolean off = daysOff.stream().anyMatch(range -> range.include(year));
        return Optional.of(new Holiday(inYear.apply(year), nameSk, nameEn, !off));
    }
}
