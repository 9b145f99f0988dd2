package sk.gremium.meeting;

import java.util.Map;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.DomainEvent;
import sk.gremium.kernel.SubjectRef;

/** A session has ended, in its transaction: what follows from a meeting begins here. */
public record MeetingHeld(Actor actor, CommitteeId committee, MeetingId meeting, int number) implements DomainEvent {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(MeetingId.TYPE, meeting.value());
    }

    @Override
    public String what() {
        return "meeting.finished";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("number", String.valueOf(number));
    }
}
