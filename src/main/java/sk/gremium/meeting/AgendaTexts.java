package sk.gremium.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;

/** What the minutes say on an item, written during the session and after it until the minutes are circulated. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AgendaTexts {

    private static final int LONGEST = 100_000;

    /** One sitting at a text is one entry in the audit trail, however often it is saved meanwhile. */
    private static final Duration SITTING = Duration.ofMinutes(15);

    private final MeetingGate gate;
    private final AgendaGate items;
    private final AgendaStore agenda;
    private final MeetingEvents events;
    private final ObjectProvider<TextLock> locks;
    private final Clock clock;

    AgendaTexts(
            MeetingGate gate,
            AgendaGate items,
            AgendaStore agenda,
            MeetingEvents events,
            ObjectProvider<TextLock> locks,
            Clock clock) {
        this.gate = gate;
        this.locks = locks;
        this.clock = clock;
        this.items = items;
        this.agenda = agenda;
        this.events = events;
    }

    /** An item with its texts as they are now. */
    @Transactional(readOnly = true)
    public AgendaRow read(Actor actor, AgendaItemId id) {
        MeetingId meeting = agenda.meetingOf(id).orElseThrow(NotFound::new);
        gate.see(actor, meeting);
        return agenda.rows(meeting).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Replaces both texts of an item, as often as a pause in typing asks for it.
     *
     * @param textVersion the {@link AgendaRow#textVersion()} that the reader started from
     * @return the new text version
     * @throws Stale if somebody else saved first; nothing is stored
     */
    public long write(Actor actor, AgendaItemId id, long textVersion, String discussion, String conclusion) {
        AgendaGate.Entry found = items.enter(actor, id, MeetingAction.WRITE_TEXT);
        if (locks.stream().anyMatch(lock -> lock.frozen(found.meeting().id()))) {
            throw new Refused("meeting.refused.frozen");
        }
        return store(actor, found, textVersion, discussion, conclusion);
    }

    /**
     * The same in spite of a {@link TextLock}: for the module that holds the lock and has decided on a correction of
     * the document it made.
     */
    public long correct(Actor actor, AgendaItemId id, long textVersion, String discussion, String conclusion) {
        return store(actor, items.enter(actor, id, MeetingAction.WRITE_TEXT), textVersion, discussion, conclusion);
    }

    private long store(Actor actor, AgendaGate.Entry found, long textVersion, String discussion, String conclusion) {
        if (discussion.length() > LONGEST || conclusion.length() > LONGEST) {
            throw new Refused("meeting.refused.too_long");
        }
        AgendaItemId id = found.item().id();
        Instant now = Time.now(clock);
        boolean sameSitting = agenda.writing(id, actor.person(), now.minus(SITTING));
        agenda.write(id, textVersion, discussion.strip(), conclusion.strip(), actor.person(), now);
        if (!sameSitting) {
            events.publish(
                    actor,
                    found.meeting(),
                    "agenda.text",
                    Map.of("item", found.item().entry().title()));
        }
        return textVersion + 1;
    }
}
