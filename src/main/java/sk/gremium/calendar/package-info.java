/**
 * Which days work in Slovakia and what follows from it: when a deadline of so many working days ends, how many remain.
 * The holidays come from a table of validity ranges ({@link sk.gremium.calendar.SlovakHolidays}), since the law changes
 * almost every year; the running application reads them from the database, where an administrator can correct them
 * ({@link sk.gremium.calendar.Calendars}). Counting is pure Java and needs no database. All days are days in Bratislava.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package sk.gremium.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
