package sk.gremium.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.NotFound;

/** Leads a session from its opening, item by item, to its end. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Sessions {

    private final MeetingActs acts;
    private final MeetingGate gate;
    private final MeetingStore meetings;
    private final AgendaStore agenda;
    private final AttendanceBook book;
    private final MeetingEvents events;

    Sessions(
            MeetingActs acts,
            MeetingGate gate,
            MeetingStore meetings,
            AgendaStore agenda,
            AttendanceBook book,
            MeetingEvents events) {
        this.acts = acts;
        this.gate = gate;
        this.meetings = meetings;
        this.agenda = agenda;
        this.book = book;
        this.events = events;
    }

    /** Opens the session: the attendance sheet is filled from the answers and the quorum is kept. */
    public void start(CommandId command, Actor actor, MeetingId id) {
        acts.once(command, actor, id, MeetingAction.START, Meeting::start, meeting -> {
            book.open(meeting);
            book.keepQuorum(meeting);
            events.publish(actor, meeting, "meeting.started");
        });
    }

    /** Turns to an item: the one before it ends, its own time begins to run. */
    public void discuss(Actor actor, MeetingId id, AgendaItemId next) {
        Meeting meeting = gate.enter(actor, id, MeetingAction.FINISH).meeting();
        AgendaItem item = agenda.find(next)
                .filter(found -> found.meeting().equals(id) && !found.withdrawn())
                .orElseThrow(NotFound::new);
        @Nullable AgendaItemId before = meeting.current();
        if (!next.equals(before)) {
            agenda.turn(before, next, acts.now());
            meeting.discuss(next);
            meetings.update(meeting);
            events.publish(
                    actor,
                    meeting,
                    "meeting.item_opened",
                    Map.of("item", item.entry().title()));
        }
    }

    /** Ends the session. A meeting that never had a quorum becomes {@link MeetingState#INQUORATE}. */
    public void finish(CommandId command, Actor actor, MeetingId id) {
        acts.once(
                command,
                actor,
                id,
                MeetingAction.FINISH,
                (meeting, now) -> {
                    agenda.turn(meeting.current(), null, now);
                    meeting.finish(now, book.everQuorate(meeting, now));
                },
                meeting -> {
                    book.keepQuorum(meeting);
                    events.held(actor, meeting);
                });
    }
}
