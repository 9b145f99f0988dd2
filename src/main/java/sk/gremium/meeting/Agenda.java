package sk.gremium.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Refused;

/** The agenda: the secretariat writes it until the session ends, whoever sees the meeting reads it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Agenda {

    private final MeetingGate gate;
    private final AgendaGate items;
    private final AgendaStore agenda;
    private final DraftLinks drafts;
    private final Commands commands;
    private final MeetingEvents events;

    Agenda(
            MeetingGate gate,
            AgendaGate items,
            AgendaStore agenda,
            DraftLinks drafts,
            Commands commands,
            MeetingEvents events) {
        this.gate = gate;
        this.items = items;
        this.agenda = agenda;
        this.drafts = drafts;
        this.commands = commands;
        this.events = events;
    }

    /** The items in order, withdrawn ones included, with the texts of the minutes. */
    @Transactional(readOnly = true)
    public List<AgendaRow> items(Actor actor, MeetingId id) {
        gate.see(actor, id);
        return agenda.rows(id);
    }

    /** Adds an item before the fixed last ones; once the meeting is convened it is marked as added later. */
    public AgendaItemId add(CommandId command, Actor actor, MeetingId id, AgendaEntry entry) {
        return add(command, actor, id, new NewItem(entry, null, null, null));
    }

    /** Adds an item that points at a version of a draft or goes on with an item of an earlier meeting. */
    public AgendaItemId add(CommandId command, Actor actor, MeetingId id, NewItem fresh) {
        return new AgendaItemId(commands.once(command, () -> {
            Meeting meeting = gate.enter(actor, id, MeetingAction.EDIT_AGENDA).meeting();
            drafts.check(actor, meeting, fresh.draft(), fresh.draftVersion());
            boolean late = meeting.state() != MeetingState.PLANNED;
            AgendaItem item = AgendaItem.added(id, fresh.entry(), late, fresh.carriedFrom())
                    .linked(fresh.draft(), fresh.draftVersion());
            agenda.insert(item);
            List<AgendaItem> order = others(id, item);
            order.add(beforeLast(order), item);
            agenda.arrange(order);
            share(actor, meeting, item);
            tell(actor, meeting, item, "agenda.added");
            return item.id().value();
        }));
    }

    /** Changes what an item says of itself. */
    public void edit(Actor actor, AgendaItemId id, long version, AgendaEntry entry) {
        AgendaGate.Entry found = items.enter(actor, id, MeetingAction.EDIT_AGENDA);
        AgendaItem item = found.item().read(version).edited(entry);
        agenda.update(item);
        tell(actor, found.meeting(), item, "agenda.edited");
    }

    /** Moves an item to a place counted from 1; beyond the ends it stays at the end. */
    public void move(Actor actor, AgendaItemId id, int position) {
        AgendaGate.Entry found = items.enter(actor, id, MeetingAction.EDIT_AGENDA);
        List<AgendaItem> order = others(found.meeting().id(), found.item());
        order.add(Math.clamp(position - 1, 0, order.size()), found.item());
        agenda.arrange(order);
        tell(actor, found.meeting(), found.item(), "agenda.moved");
    }

    /** Points an item at a version of a draft of the same committee; null for both takes the link away. */
    public void link(
            Actor actor, AgendaItemId id, long version, @Nullable DraftId draft, @Nullable Integer draftVersion) {
        AgendaGate.Entry found = items.enter(actor, id, MeetingAction.EDIT_AGENDA);
        drafts.check(actor, found.meeting(), draft, draftVersion);
        AgendaItem item = found.item().read(version).linked(draft, draftVersion);
        agenda.update(item);
        share(actor, found.meeting(), item);
        tell(actor, found.meeting(), item, "agenda.linked");
    }

    /** Takes off an item that nobody has been told of yet; afterwards it can only be withdrawn. */
    public void remove(Actor actor, AgendaItemId id) {
        AgendaGate.Entry found = items.enter(actor, id, MeetingAction.EDIT_AGENDA);
        if (found.meeting().convenedAt() != null) {
            throw new Refused("meeting.refused.withdraw_instead");
        }
        agenda.delete(id);
        agenda.arrange(agenda.items(found.meeting().id()));
        tell(actor, found.meeting(), found.item(), "agenda.removed");
    }

    /** Takes an item off a convened agenda; it stays visible with the reason and loses its number. */
    public void withdraw(Actor actor, AgendaItemId id, long version, String reason) {
        AgendaGate.Entry found = items.enter(actor, id, MeetingAction.EDIT_AGENDA);
        AgendaItem item = found.item().read(version).withdrawn(reason);
        agenda.update(item);
        agenda.arrange(agenda.items(found.meeting().id()));
        tell(actor, found.meeting(), item, "agenda.withdrawn");
    }

    /** Puts an item off to the next meeting, where it will be proposed; or takes that back. */
    public void putOff(Actor actor, AgendaItemId id, long version, boolean off) {
        AgendaGate.Entry found = items.enter(actor, id, MeetingAction.EDIT_AGENDA);
        AgendaItem item = found.item().read(version).putOff(off);
        agenda.update(item);
        tell(actor, found.meeting(), item, off ? "agenda.put_off" : "agenda.edited");
    }

    private List<AgendaItem> others(MeetingId meeting, AgendaItem item) {
        List<AgendaItem> others = new ArrayList<>(agenda.items(meeting));
        others.removeIf(other -> other.id().equals(item.id()));
        return others;
    }

    /** Where the fixed last items begin. */
    private static int beforeLast(List<AgendaItem> order) {
        int place = order.size();
        while (place > 0) {
            @Nullable FixedItem fixed = order.get(place - 1).fixed();
            if (fixed == null || !fixed.last()) {
                break;
            }
            place--;
        }
        return place;
    }

    private void share(Actor actor, Meeting meeting, AgendaItem item) {
        if (meeting.convenedAt() != null) {
            drafts.share(actor, item);
        }
    }

    private void tell(Actor actor, Meeting meeting, AgendaItem item, String what) {
        events.publish(actor, meeting, what, Map.of("item", item.entry().title()));
    }
}
