package sk.gremium.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The one clock, in the precision that the database keeps. */
public final class Time {

    /** Where the committees meet and deadlines end. */
    public static final ZoneId BRATISLAVA = ZoneId.of("Europe/Bratislava");

    private Time() {}

    /** Now, in whole microseconds, so that what is stored equals what is read again. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in Bratislava. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BRATISLAVA);
    }
}
