package sk.gremium.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demonstration's clock: while its past is being told it stands in that past, afterwards it shows the time. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private volatile Duration behind = Duration.ZERO;

    /** Lets it be this moment from now on. */
    void be(Instant moment) {
        behind = Duration.between(moment, Instant.now());
    }

    /** Back to the real time. */
    void bePresent() {
        behind = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().minus(behind);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
