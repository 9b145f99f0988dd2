package sk.gremium.history;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.meeting.ui.MeetingPart;

/** On the page of a meeting: the history of its agenda, invitations and attendance. */
@org.springframework.stereotype.Component
@Order(90)
class MeetingHistory implements MeetingPart {

    private final HistoryLink history;

    MeetingHistory(HistoryLink history) {
        this.history = history;
    }

    @Override
    public List<Component> actions(Place place) {
        return history
                .of(
                        place.actor(),
                        place.meeting().committee(),
                        place.meeting().id().value(),
                        place.where())
                .map(link -> {
                    link.addClassName("btn");
                    return (Component) link;
                })
                .stream()
                .toList();
    }
}
