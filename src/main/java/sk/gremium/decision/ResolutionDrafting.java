package sk.gremium.decision;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingId;

/** Writes resolutions until they are put to the vote. The secretariat may. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ResolutionDrafting {

    private final ResolutionGate gate;
    private final ResolutionStore resolutions;
    private final Agenda agenda;
    private final Commands commands;
    private final DecisionEvents events;

    ResolutionDrafting(
            ResolutionGate gate, ResolutionStore resolutions, Agenda agenda, Commands commands, DecisionEvents events) {
        this.gate = gate;
        this.resolutions = resolutions;
        this.agenda = agenda;
        this.commands = commands;
        this.events = events;
    }

    /** Whether the actor may draft resolutions of the meeting now. */
    @Transactional(readOnly = true)
    public boolean mayDraft(Actor actor, MeetingId meetingId) {
        MeetingDetails meeting = gate.meeting(actor, meetingId);
        return ResolutionRules.mayWrite(gate.standing(actor, meeting), meeting);
    }

    /** Drafts a resolution for an item of the agenda; it decides on the version that the item points at. */
    public ResolutionId draft(
            CommandId command, Actor actor, MeetingId meetingId, AgendaItemId itemId, ResolutionText text) {
        return new ResolutionId(commands.once(command, () -> {
            MeetingDetails meeting = gate.meeting(actor, meetingId);
            if (!ResolutionRules.mayWrite(gate.standing(actor, meeting), meeting)) {
                throw new Denied();
            }
            Resolution resolution = fresh(meeting, item(actor, meetingId, itemId), text);
            resolutions.insert(resolution, text);
            events.publish(actor, resolution, "resolution.drafted");
            return resolution.id().value();
        }));
    }

    /** Replaces the text of a resolution that is not put to the vote yet. */
    public void edit(Actor actor, ResolutionId id, long version, ResolutionText text) {
        Resolution resolution = gate.enter(actor, id, ResolutionAction.EDIT)
                .resolution()
                .read(version)
                .titled(text.title());
        resolutions.update(resolution);
        resolutions.replaceText(id, text);
        events.publish(actor, resolution, "resolution.edited");
    }

    /** Drops a draft that nobody voted on. */
    public void drop(Actor actor, ResolutionId id, long version) {
        Resolution resolution =
                gate.enter(actor, id, ResolutionAction.EDIT).resolution().read(version);
        resolutions.delete(id);
        events.publish(actor, resolution, "resolution.dropped");
    }

    private AgendaRow item(Actor actor, MeetingId meeting, AgendaItemId id) {
        return agenda.items(actor, meeting).stream()
                .filter(item -> item.id().equals(id) && !item.withdrawn())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Resolution fresh(MeetingDetails meeting, AgendaRow item, ResolutionText text) {
        return new Resolution(
                ResolutionId.next(),
                meeting.committee(),
                meeting.id(),
                item.id(),
                text.title(),
                item.draft(),
                item.draftVersion(),
                ResolutionState.DRAFT,
                null,
                null,
                null,
                0);
    }
}
