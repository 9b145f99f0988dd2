package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import sk.gremium.committee.ui.CommitteePart;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftRow;
import sk.gremium.draft.Drafts;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Texts;

/** On the page of a committee: the drafts that it works on, with what goes on with each. */
@org.springframework.stereotype.Component
@Order(10)
class DraftsOfCommittee implements CommitteePart {

    private final Drafts drafts;
    private final ObjectProvider<DraftListPart> parts;

    DraftsOfCommittee(Drafts drafts, ObjectProvider<DraftListPart> parts) {
        this.drafts = drafts;
        this.parts = parts;
    }

    @Override
    public List<Component> cards(Place place) {
        DraftFilter open = new DraftFilter("", DraftFilter.Stage.OPEN, "");
        List<DraftRow> rows = drafts.list(place.actor()).stream()
                .filter(row -> row.committee().equals(place.committee().id()) && open.takes(row))
                .toList();
        Map<DraftId, Component> notes = new HashMap<>();
        parts.orderedStream().forEach(part -> notes.putAll(part.cells(place.actor(), rows, place.where())));
        Texts texts = Texts.of(place.where());
        String title = texts.get("draft.of_committee");
        Card card = new Card(title);
        card.beside(new Anchor("drafts?committee=" + place.committee().abbr(), texts.get("draft.all_of_committee")));
        card.add(new DataTable<DraftRow>(title)
                .stacks()
                .rowHeader(
                        texts.get("draft.title"),
                        row -> new RouterLink(row.title(), DraftView.class, DraftView.parameters(row.id())))
                .column(texts.get("draft.state"), row -> StateTag.of(place.where(), row.state()), row -> "nb")
                .column(texts.get("draft.list.now"), row -> notes.getOrDefault(row.id(), new Span()))
                .column(
                        texts.get("draft.gestor"),
                        row -> new InstitutionChip(
                                row.gestorAbbr(), row.gestorName(texts.locale()), InstitutionLinks.route(row.gestor())))
                .whenEmpty(
                        new EmptyState(texts.get("draft.of_committee_none"), texts.get("draft.of_committee_none_why")))
                .rows(rows));
        return List.of(card);
    }
}
