package sk.gremium.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test sets. It stands still in between. */
final class MovableClock extends Clock {

    /** A Monday in a week without holidays, at ten in Bratislava. */
    static final Instant MONDAY = Instant.parse("2026-10-05T08:00:00Z");

    private volatile Instant now = MONDAY;

    void set(Instant moment) {
        now = moment;
    }

    void advance(Duration by) {
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
