package sk.gremium.draft;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;

/** Says what happened to a draft; the title is always among the facts. */
@Component
class DraftEvents {

    private final ApplicationEventPublisher events;

    DraftEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void publish(Actor actor, Draft draft, String what, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("title", draft.title());
        events.publishEvent(new Changed(actor, draft.committee(), draft.id().ref(), what, all));
    }
}
