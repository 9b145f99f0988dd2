package sk.gremium.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The one clock, in the precision that the database keeps. */
public final class Time {

    /** Where the committees meet and deadlines end. */
    public static final ZoneId BRATISLAVA = ZoneId.of("Europe/Bratislava");

    private Time() {}

    /** Now, in whole microseconds, so that what is stored equals what is read again. */
    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** For a {@code datetime(6)} column, which holds UTC whatever the zone of this machine. */
    public static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** What {@link #stored(Instant)} wrote. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** As {@link #read}, for a column that may be null. */
    public static @Nullable Instant find(ResultSet row, String column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    /** Today in Bratislava. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), BRATISLAVA);
    }
}
