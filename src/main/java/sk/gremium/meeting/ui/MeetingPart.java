package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import sk.gremium.kernel.Actor;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.MeetingDetails;

/**
 * What another module shows on the pages of a meeting. Implemented as a bean; every method has nothing to say unless it is
 * overridden. Ordered by {@code @Order}.
 */
@NamedInterface("page")
public interface MeetingPart {

    /**
     * Where a part stands.
     *
     * @param actor who reads
     * @param meeting as the reader sees it
     * @param where the view, for its language
     * @param changed to be run after an act, so that the page shows what follows from it
     */
    record Place(Actor actor, MeetingDetails meeting, Component where, Runnable changed) {}

    /** Cards below the agenda on the page of the meeting. */
    default List<Component> cards(Place place) {
        return List.of();
    }

    /** Buttons beside the heading of the page, none of them primary. */
    default List<Component> actions(Place place) {
        return List.of();
    }

    /** A few words or links on the second line of items of the agenda. A constant number of queries. */
    default Map<AgendaItemId, Component> marks(Place place, List<AgendaRow> items) {
        return Map.of();
    }

    /**
     * What this part shows of the item that is open in the session, to be compared: screens that follow are drawn anew only
     * when it is no longer equal, so that nobody loses a place for nothing.
     */
    default Object state(Place place, AgendaRow item) {
        return List.of();
    }

    /** Pieces below the text of the item that is open in the session. */
    default List<Component> below(Place place, AgendaRow item) {
        return List.of();
    }

    /** Buttons that add something to the item that is open in the session ("+ Uznesenie"). */
    default List<Component> adds(Place place, AgendaRow item) {
        return List.of();
    }

    /** Sections beside the item that is open in the session, below the attendance. */
    default List<Component> aside(Place place, AgendaRow item) {
        return List.of();
    }
}
