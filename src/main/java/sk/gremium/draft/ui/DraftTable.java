package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import sk.gremium.committee.ui.CommitteeLinks;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftRow;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Texts;

/** Drafts as a table; the column of what goes on is there if any of them has something to say. */
class DraftTable extends Composite<Div> {

    DraftTable(List<DraftRow> rows, Map<DraftId, Component> notes, Component where) {
        var texts = Texts.of(where);
        var dates = Dates.of(where);
        var table = new DataTable<DraftRow>(texts.get("draft.list.title"))
                .stacks()
                .rowHeader(texts.get("draft.title"), DraftTable::title)
                .column(texts.get("draft.committee"), row -> CommitteeLinks.to(row.committee(), row.committeeAbbr()))
                .column(texts.get("draft.state"), row -> StateTag.of(where, row.state()), row -> "nb");
        if (rows.stream().anyMatch(row -> notes.containsKey(row.id()))) {
            table.column(texts.get("draft.list.now"), row -> notes.getOrDefault(row.id(), new Span()));
        }
        table.column(
                        texts.get("draft.gestor"),
                        row -> new InstitutionChip(
                                row.gestorAbbr(), row.gestorName(texts.locale()), InstitutionLinks.route(row.gestor())))
                .column(texts.get("draft.list.version"), row -> new Span(String.valueOf(row.lastVersion())), row -> "n")
                .column(texts.get("draft.list.changed"), row -> new Span(dates.day(row.changedAt())), row -> "nb")
                .whenEmpty(new EmptyState(texts.get("draft.list.no_match"), texts.get("draft.list.no_match_why")))
                .rows(rows);
        getContent().add(table);
    }

    private static RouterLink title(DraftRow row) {
        return new RouterLink(row.title(), DraftView.class, DraftView.parameters(row.id()));
    }
}
