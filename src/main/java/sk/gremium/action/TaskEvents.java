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
        publish(actor, task, what, false);
    }

    /** Of a report that has not been sent: only its institution may read of it. */
    void insideInstitution(Actor actor, Task task, String what) {
        publish(actor, task, what, true);
    }

    private void publish(Actor actor, Task task, String what, boolean inside) {
        SubjectRef subject = new SubjectRef("task", task.id().value());
        Map<String, String> facts = Map.of("number", task.number(), "title", task.title());
        publisher.publishEvent(new Changed(actor, task.committee(), subject, subject, what, facts, inside));
    }
}
