package sk.gremium.minutes;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;

/** Tells what happened to minutes, always with the number of their meeting. */
@Component
class MinutesEvents {

    private final ApplicationEventPublisher events;
    private final MinutesStore store;

    MinutesEvents(ApplicationEventPublisher events, MinutesStore store) {
        this.events = events;
        this.store = store;
    }

    void publish(Actor actor, Minutes minutes, String what) {
        publish(actor, minutes, what, Map.of());
    }

    void publish(Actor actor, Minutes minutes, String what, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("meeting", String.valueOf(store.meetingNumber(minutes.meeting())));
        events.publishEvent(new Changed(actor, minutes.committee(), minutes.id().ref(), what, all));
    }
}
