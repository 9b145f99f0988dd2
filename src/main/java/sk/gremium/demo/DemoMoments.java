package sk.gremium.demo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Goes from one moment of the demonstration to the next. All of it is told in one transaction, in which plain queries
 * see only what has been flushed; so every moment begins with what was done before it in place.
 */
@Component
@Profile("demo")
class DemoMoments {

    private final DemoClock clock;
    private final EntityManager entities;

    DemoMoments(DemoClock clock, EntityManager entities) {
        this.clock = clock;
        this.entities = entities;
    }

    void be(Instant moment) {
        entities.flush();
        clock.be(moment);
    }

    /** A little later, the same day. */
    void goOn(int minutes) {
        be(clock.instant().plusSeconds(60L * minutes));
    }
}
