package sk.gremium.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day that a deadline does not count.
 *
 * @param holiday the holiday that makes it a day off; empty on a Saturday or Sunday
 */
public record LeftOut(LocalDate date, Optional<Holiday> holiday) {

    /** Whether it is left out as a Saturday or Sunday, a holiday or not. */
    public boolean weekend() {
        return holiday.isEmpty();
    }
}
