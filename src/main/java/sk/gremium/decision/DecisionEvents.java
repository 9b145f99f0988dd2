package sk.gremium.decision;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.SubjectRef;

/** Tells what happened to a resolution, always with its title. */
@Component
class DecisionEvents {

    private final ApplicationEventPublisher events;

    DecisionEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void publish(Actor actor, Resolution resolution, String what) {
        publish(actor, resolution, what, Map.of());
    }

    void publish(Actor actor, Resolution resolution, String what, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("title", resolution.title());
        events.publishEvent(new Changed(actor, resolution.committee(), ref(resolution), what, all));
    }

    /** The draft on which the resolution decided is adopted. */
    void adopted(Actor actor, Resolution resolution) {
        if (resolution.draft() != null && resolution.draftVersion() != null) {
            events.publishEvent(
                    new DraftApproved(actor, resolution.draft(), resolution.draftVersion(), ref(resolution)));
        }
    }

    private static SubjectRef ref(Resolution resolution) {
        return new SubjectRef(ResolutionId.TYPE, resolution.id().value());
    }
}
