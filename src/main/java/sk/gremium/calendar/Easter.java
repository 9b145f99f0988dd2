package sk.gremium.calendar;

import java.time.LocalDate;

/** The date of the western Easter. */
final class Easter {

    private Easter() {}

    /** Easter Sunday of a Gregorian year, by the method of Meeus, Jones and Butcher. */
    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int skippedLeapDays = century - century / 4 - (8 * century + 13) / 25;
        int epact = (19 * golden + skippedLeapDays + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int dayOfMarch = epact + weekday - 7 * correction + 22;
        return LocalDate.of(year, 3, 1).plusDays(dayOfMarch - 1L);
    }
}
