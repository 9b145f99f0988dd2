package sk.gremium.meeting;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Changed;
import sk.gremium.kernel.SubjectRef;

/** Tells what happened to a meeting, always with the meeting's number. */
@Component
class MeetingEvents {

    private final ApplicationEventPublisher events;

    MeetingEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    void held(Actor actor, Meeting meeting) {
        events.publishEvent(new MeetingHeld(actor, meeting.committee(), meeting.id(), meeting.number()));
    }

    void publish(Actor actor, Meeting meeting, String what) {
        publish(actor, meeting, what, Map.of());
    }

    void publish(Actor actor, Meeting meeting, String what, Map<String, String> facts) {
        Map<String, String> all = new HashMap<>(facts);
        all.put("number", String.valueOf(meeting.number()));
        events.publishEvent(new Changed(
                actor,
                meeting.committee(),
                new SubjectRef(MeetingId.TYPE, meeting.id().value()),
                what,
                all));
    }
}
