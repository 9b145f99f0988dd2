package sk.gremium.action;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;

/** Tells what happened to a task, and when. */
@Component
class TaskEvents {

    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    TaskEvents(ApplicationEventPublisher publisher, Clock clock) {
        this.publisher = publisher;
        this.clock = clock;
    }

    Instant now() {
        return Time.now(clock);
    }

    void publish(Actor actor, Task task, String what) {
        publisher.publishEvent(new Changed(
                actor,
                task.committee(),
                new SubjectRef("task", task.id().value()),
                what,
                Map.of("number", task.number(), "title", task.title())));
    }
}
