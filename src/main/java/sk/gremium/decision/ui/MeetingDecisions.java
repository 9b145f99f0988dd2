package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaKind;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Texts;

/** Resolutions on the page of a meeting: a list of them, and links on the items that they belong to. */
@org.springframework.stereotype.Component
@Order(20)
class MeetingDecisions implements MeetingPart {

    private final ResolutionRegister register;
    private final ResolutionWriting writing;

    MeetingDecisions(ResolutionRegister register, ResolutionWriting writing) {
        this.register = register;
        this.writing = writing;
    }

    @Override
    public List<Component> cards(Place place) {
        List<ResolutionRow> rows =
                register.ofMeeting(place.actor(), place.meeting().id());
        boolean writes = writing.may(place);
        if (rows.isEmpty() && !writes) {
            return List.of();
        }
        Texts texts = Texts.of(place.where());
        Card card = new Card(texts.get("decision.list.title"));
        card.add(new DataTable<ResolutionRow>(texts.get("decision.list.title"))
                .rowHeader(texts.get("decision.title"), row -> name(place, row))
                .text(texts.get("decision.item"), row -> item(row))
                .column(
                        texts.get("decision.state"),
                        row -> DecisionWords.state(place.where(), row.state()),
                        row -> "nb")
                .whenEmpty(new EmptyState(
                        texts.get("decision.of_meeting.none"), texts.get("decision.of_meeting.none_why")))
                .rows(rows));
        return List.of(card);
    }

    private static String item(ResolutionRow row) {
        return (row.itemNumber() == null ? "" : row.itemNumber() + ". ") + row.itemTitle();
    }

    private static Component name(Place place, ResolutionRow row) {
        return new Anchor(ResolutionRoutes.page(row.id()), DecisionWords.name(place.where(), row));
    }

    @Override
    public Map<AgendaItemId, Component> marks(Place place, List<AgendaRow> items) {
        Map<AgendaItemId, Component> marks = new HashMap<>();
        for (ResolutionRow row :
                register.ofMeeting(place.actor(), place.meeting().id())) {
            marks.merge(row.item(), name(place, row), MeetingDecisions::both);
        }
        if (writing.may(place)) {
            items.stream()
                    .filter(item -> item.kind() == AgendaKind.DECISION && item.fixed() == null && !item.withdrawn())
                    .forEach(item -> marks.putIfAbsent(item.id(), prepare(place, item)));
        }
        return marks;
    }

    /** Resolutions are written on the page of the session, before it as well as during it. */
    private static Component prepare(Place place, AgendaRow item) {
        return new Anchor(
                MeetingLinks.route(place.meeting().id()) + "/session?item=" + item.id(),
                Texts.t(place.where(), "decision.act.prepare"));
    }

    private static Component both(Component first, Component second) {
        return new Span(first, new Span(" · "), second);
    }
}
