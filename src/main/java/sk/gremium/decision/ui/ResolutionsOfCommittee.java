package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.committee.ui.CommitteePart;
import sk.gremium.decision.ResolutionFilter;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.decision.ResolutionState;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** Beside the page of a committee: what it resolved last. */
@org.springframework.stereotype.Component
@Order(30)
class ResolutionsOfCommittee implements CommitteePart {

    private static final int SHOWN = 3;

    private final ResolutionRegister register;

    ResolutionsOfCommittee(ResolutionRegister register) {
        this.register = register;
    }

    @Override
    public List<Component> aside(Place place) {
        Component where = place.where();
        List<ResolutionRow> rows = register.list(
                place.actor(), new ResolutionFilter(place.committee().id(), null, ResolutionState.ADOPTED, null, ""));
        Card card = new Card(Texts.t(where, "decision.of_committee"));
        card.beside(new Anchor(
                ResolutionRoutes.REGISTER + "?committee=" + place.committee().abbr(),
                Texts.t(where, "decision.all_of_committee")));
        if (rows.isEmpty()) {
            return List.of(card.with(Card.padded(new Paragraph(Texts.t(where, "decision.of_committee_none")))));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("thread");
        rows.stream().limit(SHOWN).forEach(row -> list.add(line(row, where)));
        return List.of(card.with(Card.padded(list)));
    }

    private static ListItem line(ResolutionRow row, Component where) {
        Span number = new Span(
                DecisionWords.name(where, row) + " · " + Dates.of(where).day(row.day()));
        number.addClassName("field-label");
        return new ListItem(number, new Anchor(ResolutionRoutes.page(row.id()), row.title()));
    }
}
