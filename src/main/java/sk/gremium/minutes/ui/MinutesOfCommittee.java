package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.committee.ui.CommitteePart;
import sk.gremium.minutes.MinutesFilter;
import sk.gremium.minutes.MinutesRegister;
import sk.gremium.minutes.MinutesRow;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** Beside the page of a committee: its last minutes. */
@org.springframework.stereotype.Component
@Order(20)
class MinutesOfCommittee implements CommitteePart {

    private static final int SHOWN = 3;

    private final MinutesRegister register;

    MinutesOfCommittee(MinutesRegister register) {
        this.register = register;
    }

    @Override
    public List<Component> aside(Place place) {
        Component where = place.where();
        List<MinutesRow> rows =
                register.list(place.actor(), new MinutesFilter(place.committee().id(), null));
        Card card = new Card(Texts.t(where, "minutes.of_committee"));
        card.beside(new Anchor(
                "minutes?committee=" + place.committee().abbr(), Texts.t(where, "minutes.all_of_committee")));
        if (rows.isEmpty()) {
            return List.of(card.with(Card.padded(new Paragraph(Texts.t(where, "minutes.of_committee_none")))));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("editions");
        rows.stream()
                .limit(SHOWN)
                .forEach(row -> list.add(new ListItem(
                        MinutesLinks.to(row.id(), MinutesWords.title(where, row)),
                        new Span(" "),
                        MinutesWords.state(where, row.state()))));
        return List.of(card.with(Card.padded(list)));
    }
}
