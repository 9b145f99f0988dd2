package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.minutes.MinutesRegister;
import sk.gremium.minutes.MinutesRow;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** What the pages of a meeting show of its minutes. */
@org.springframework.stereotype.Component
@Order(30)
class MinutesOfMeeting implements MeetingPart {

    private final MinutesRegister register;

    MinutesOfMeeting(MinutesRegister register) {
        this.register = register;
    }

    @Override
    public List<Component> actions(Place place) {
        return place.meeting().state().over()
                ? newest(place).stream()
                        .<Component>map(row -> button(place, row))
                        .toList()
                : List.of();
    }

    @Override
    public List<Component> cards(Place place) {
        List<MinutesRow> editions = place.meeting().state().over()
                ? register.ofMeeting(place.actor(), place.meeting().id())
                : List.of();
        return editions.isEmpty() ? List.of() : List.of(card(place, editions));
    }

    @Override
    public List<Component> aside(Place place, AgendaRow item) {
        return cards(place);
    }

    private List<MinutesRow> newest(Place place) {
        return register.ofMeeting(place.actor(), place.meeting().id()).stream()
                .limit(1)
                .toList();
    }

    private static Anchor button(Place place, MinutesRow row) {
        Anchor button = MinutesLinks.to(row.id(), Texts.t(place.where(), "minutes.open"));
        button.addClassName("btn");
        return button;
    }

    private static Card card(Place place, List<MinutesRow> editions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("editions");
        editions.forEach(row -> list.add(new ListItem(
                MinutesLinks.to(row.id(), MinutesWords.title(place.where(), row)),
                new Span(" "),
                MinutesWords.state(place.where(), row.state()),
                new Div(new Span(MinutesWords.number(place.where(), row))))));
        return new Card(Texts.t(place.where(), "minutes.card")).with(Card.padded(list));
    }
}
