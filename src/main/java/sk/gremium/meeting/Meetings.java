package sk.gremium.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.NotFound;

/** Lists, shows, plans and changes meetings. What an outsider asks for is {@link NotFound}. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Meetings {

    private final MeetingGate gate;
    private final MeetingStore meetings;
    private final MeetingReads reads;
    private final AgendaStore agenda;
    private final CommitteeAccess access;
    private final Commands commands;
    private final MeetingEvents events;

    Meetings(
            MeetingGate gate,
            MeetingStore meetings,
            MeetingReads reads,
            AgendaStore agenda,
            CommitteeAccess access,
            Commands commands,
            MeetingEvents events) {
        this.gate = gate;
        this.meetings = meetings;
        this.reads = reads;
        this.agenda = agenda;
        this.access = access;
        this.commands = commands;
        this.events = events;
    }

    /** The meetings that the actor may see. */
    @Transactional(readOnly = true)
    public List<MeetingRow> list(Actor actor, MeetingFilter filter) {
        return reads.list(access.standings(actor), filter);
    }

    /** The meetings on whose agenda a draft stands, as far as the actor may see them, the latest first. */
    @Transactional(readOnly = true)
    public List<MeetingRow> ofDraft(Actor actor, DraftId draft) {
        return reads.ofDraft(access.standings(actor), draft);
    }

    /** One meeting. */
    @Transactional(readOnly = true)
    public MeetingDetails details(Actor actor, MeetingId id) {
        return reads.details(gate.see(actor, id));
    }

    /** One meeting that another record led to; empty if there is none that the actor may see. */
    @Transactional(readOnly = true)
    public Optional<MeetingDetails> find(Actor actor, MeetingId id) {
        return gate.find(actor, id).map(reads::details);
    }

    /** The last meeting of the same series that was held before this one, whose minutes are to be approved. */
    @Transactional(readOnly = true)
    public Optional<MeetingRow> before(Actor actor, MeetingId id) {
        Meeting meeting = gate.see(actor, id).meeting();
        return reads.before(meeting);
    }

    /** The committees in which the actor may plan a meeting. */
    @Transactional(readOnly = true)
    public List<CommitteeId> mayPlanIn(Actor actor) {
        return access.standings(actor).values().stream()
                .filter(standing -> standing.may(Capability.PREPARE))
                .map(standing -> standing.committee())
                .toList();
    }

    /** Plans a meeting with its fixed agenda items. Nobody is told. */
    public MeetingId plan(CommandId command, Actor actor, NewMeeting fresh) {
        access.require(actor, fresh.committee(), Capability.PREPARE);
        return new MeetingId(commands.once(command, () -> {
            int number = meetings.number(fresh.committee(), fresh.plan().series(), fresh.number());
            Meeting meeting = new Meeting(fresh.committee(), number, fresh.plan());
            meetings.insert(meeting);
            FixedAgenda.items(meeting.id()).forEach(agenda::insert);
            events.publish(actor, meeting, "meeting.planned");
            return meeting.id().value();
        }));
    }

    /** Changes when, where and with whom; everybody who was invited will be told of a new time or place. */
    public void change(Actor actor, MeetingId id, long version, MeetingPlan plan) {
        Meeting meeting = gate.enter(actor, id, MeetingAction.CHANGE).meeting().read(version);
        boolean moved = !plan.startsAt().equals(meeting.plan().startsAt())
                || !plan.place().equals(meeting.plan().place().strip());
        meeting.change(plan);
        meetings.update(meeting);
        events.publish(actor, meeting, "meeting.changed", Map.of("moved", String.valueOf(moved)));
    }
}
