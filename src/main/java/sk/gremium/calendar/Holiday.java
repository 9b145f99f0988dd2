package sk.gremium.calendar;

import java.time.LocalDate;

/**
 * One holiday in one year.
 *
 * @param nameSk its official Slovak name
 * @param nameEn its English name
 * @param workingDay whether people work on it nevertheless, as on Constitution Day since 2024
 */
public record Holiday(LocalDate date, String nameSk, String nameEn, boolean workingDay) {}
