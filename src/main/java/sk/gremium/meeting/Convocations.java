package sk.gremium.meeting;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;

/** Calls a meeting, puts it off, calls it off. Each act refuses a state in which it has no place. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Convocations {

    private final MeetingActs acts;
    private final MeetingGate gate;
    private final AgendaStore agenda;
    private final Roster roster;
    private final DraftLinks drafts;
    private final MeetingEvents events;

    Convocations(
            MeetingActs acts,
            MeetingGate gate,
            AgendaStore agenda,
            Roster roster,
            DraftLinks drafts,
            MeetingEvents events) {
        this.acts = acts;
        this.gate = gate;
        this.agenda = agenda;
        this.roster = roster;
        this.drafts = drafts;
        this.events = events;
    }

    /** Who would get the invitation now, before anything is sent. */
    @Transactional(readOnly = true)
    public Convening convening(Actor actor, MeetingId id) {
        MeetingGate.Entry entry = gate.see(actor, id);
        MeetingRules.require(entry.standing(), entry.meeting(), MeetingAction.CONVENE);
        return roster.convening(entry.meeting());
    }

    /**
     * Sends the invitations: the committee sees the meeting from now on, with the versions of drafts on its agenda, and
     * whoever is invited is told.
     */
    public void convene(CommandId command, Actor actor, MeetingId id) {
        acts.once(command, actor, id, MeetingAction.CONVENE, Meeting::convene, meeting -> {
            roster.invite(meeting);
            agenda.items(id).forEach(item -> drafts.share(actor, item));
            events.publish(actor, meeting, "meeting.convened");
        });
    }

    /** Puts a convened meeting off to a day not yet agreed; those invited are told why. */
    public void postpone(CommandId command, Actor actor, MeetingId id, String reason) {
        acts.once(
                command,
                actor,
                id,
                MeetingAction.POSTPONE,
                (meeting, now) -> meeting.postpone(reason),
                meeting -> events.publish(actor, meeting, "meeting.postponed"));
    }

    /** Cancels a meeting; its number is free again, and those who were invited are told why. */
    public void cancel(CommandId command, Actor actor, MeetingId id, String reason) {
        acts.once(
                command,
                actor,
                id,
                MeetingAction.CANCEL,
                (meeting, now) -> meeting.cancel(reason),
                meeting -> events.publish(actor, meeting, "meeting.cancelled"));
    }
}
