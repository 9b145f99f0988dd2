package sk.gremium.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import sk.gremium.kernel.Time;

/** A clock that a test sets, which imports it; it stands still in between. */
@TestComponent
@Primary
public final class MovableClock extends Clock {

    /** A Monday in a week without holidays, at ten in Bratislava: where it begins. */
    public static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");

    private volatile Instant now = MONDAY;

    /** It is ten in Bratislava on this day. */
    public void set(LocalDate day) {
        now = day.atTime(LocalTime.of(10, 0)).atZone(Time.BRATISLAVA).toInstant();
    }

    /** It is this moment. */
    public void set(Instant moment) {
        now = moment;
    }

    /** This much later. */
    public void advance(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
