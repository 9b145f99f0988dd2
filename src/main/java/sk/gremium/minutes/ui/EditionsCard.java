package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import sk.gremium.minutes.MinutesRow;
import sk.gremium.uikit.Card;

/** All editions of the minutes of one meeting. */
class EditionsCard extends Composite<Div> {

    EditionsCard(Reading reading) {
        UnorderedList list = new UnorderedList();
        list.addClassName("editions");
        for (MinutesRow row : reading.minutes().editions()) {
            String name = row.edition() == 1
                    ? reading.t("minutes.edition_first")
                    : reading.t("minutes.edition", String.valueOf(row.edition() - 1));
            ListItem item = new ListItem(
                    row.id().equals(reading.id()) ? new Span(name) : MinutesLinks.to(row.id(), name),
                    new Span(" "),
                    MinutesWords.state(reading.where(), row.state()));
            if (row.id().equals(reading.id())) {
                item.getElement().setAttribute("aria-current", "true");
            }
            list.add(item);
        }
        getContent().add(new Card(reading.t("minutes.editions")).with(Card.padded(list)));
    }
}
