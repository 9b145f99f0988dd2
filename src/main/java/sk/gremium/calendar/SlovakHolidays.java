package sk.gremium.calendar;

import static sk.gremium.calendar.HolidayRule.fixed;
import static sk.gremium.calendar.HolidayRule.moving;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import sk.gremium.calendar.HolidayRule.Years;

/**
 * The Slovak holidays since 2018 by act no. 241/1993 Coll. with its amendments. What the act will say in years to come
 * nobody knows: 8 May and 15 September were made working days for 2026 only and are days off again from 2027 here.
 */
public final class SlovakHolidays {

    /** The first year that the rules are right for. */
    public static final int FIRST_YEAR = 2018;

    /** The last year that the rules are computed for. */
    public static final int LAST_YEAR = 2099;

    private static final int ALWAYS = Integer.MAX_VALUE;

    private static final List<HolidayRule> RULES = List.of(
            fixed(1, 1, "Deň vzniku Slovenskej republiky", "Day of the Establishment of the Slovak Republic"),
            fixed(
                    1,
                    6,
                    "Zjavenie Pána (Traja králi a vianočný sviatok pravoslávnych kresťanov)",
                    "Epiphany (Three Kings and Orthodox Christmas)"),
            moving(year -> Easter.sunday(year).minusDays(2), "Veľký piatok", "Good Friday"),
            moving(year -> Easter.sunday(year).plusDays(1), "Veľkonočný pondelok", "Easter Monday"),
            fixed(5, 1, "Sviatok práce", "Labour Day"),
            fixed(5, 8, "Deň víťazstva nad fašizmom", "Day of Victory over Fascism")
                    .off(new Years(0, 2025), new Years(2027, ALWAYS)),
            fixed(7, 5, "Sviatok svätého Cyrila a svätého Metoda", "Saints Cyril and Methodius Day"),
            fixed(8, 29, "Výročie Slovenského národného povstania", "Anniversary of the Slovak National Uprising"),
            fixed(9, 1, "Deň Ústavy Slovenskej republiky", "Constitution Day of the Slovak Republic")
                    .off(new Years(0, 2023)),
            fixed(9, 15, "Sedembolestná Panna Mária", "Our Lady of the Seven Sorrows")
                    .off(new Years(0, 2025), new Years(2027, ALWAYS)),
            fixed(
                            10,
                            28,
                            "Deň vzniku samostatného česko-slovenského štátu",
                            "Day of the Establishment of the Independent Czecho-Slovak State")
                    .existing(2021, ALWAYS)
                    .off(),
            fixed(10, 30, "Výročie Deklarácie slovenského národa", "Centenary of the Declaration of the Slovak Nation")
                    .existing(2018, 2018),
            fixed(11, 1, "Sviatok Všetkých svätých", "All Saints' Day"),
            fixed(11, 17, "Deň boja za slobodu a demokraciu", "Day of the Fight for Freedom and Democracy")
                    .off(new Years(0, 2024)),
            fixed(12, 24, "Štedrý deň", "Christmas Eve"),
            fixed(12, 25, "Prvý sviatok vianočný", "Christmas Day"),
            fixed(12, 26, "Druhý sviatok vianočný", "Second Day of Christmas"));

    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
            .boxed()
            .flatMap(year -> in(year).stream())
            .toList());

    private SlovakHolidays() {}

    /** The holidays of a year in the order of their dates, those on which people work included. */
    public static List<Holiday> in(int year) {
        return RULES.stream()
                .map(rule -> rule.in(year))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    /** The calendar that follows from these rules alone: for a tool without a database. Good for 2018 to 2099. */
    public static WorkingCalendar calendar() {
        return CALENDAR;
    }
}
