package sk.gremium.meeting;

import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;

/** Loads an item of an agenda through its meeting. */
@Component
class AgendaGate {

    /** An item and the meeting that it is on. */
    record Entry(Meeting meeting, AgendaItem item) {}

    private final MeetingGate gate;
    private final AgendaStore agenda;

    AgendaGate(MeetingGate gate, AgendaStore agenda) {
        this.gate = gate;
        this.agenda = agenda;
    }

    /** For an act on the item; its meeting is locked, so that the order of items is changed by one at a time. */
    Entry enter(Actor actor, AgendaItemId id, MeetingAction action) {
        MeetingId meetingId = agenda.meetingOf(id).orElseThrow(NotFound::new);
        Meeting meeting = gate.enter(actor, meetingId, action).meeting();
        return new Entry(meeting, agenda.find(id).orElseThrow(NotFound::new));
    }
}
