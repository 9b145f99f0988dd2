package sk.gremium.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import sk.gremium.committee.MemberRow;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** Whose desk a round will stand on: the people of each invited institution, and the institutions that have none. */
class ToldTable extends Composite<Div> {

    ToldTable(List<InstitutionInfo> invited, List<MemberRow> contributors) {
        getContent().addClassName("stack");
        var nobody = invited.stream()
                .filter(institution -> people(institution, contributors).isEmpty())
                .map(InstitutionInfo::abbr)
                .collect(Collectors.joining(", "));
        if (!nobody.isEmpty()) {
            getContent().add(new Notice(Meaning.WARN, Texts.t(this, "review.open.nobody_there", nobody)));
        }
        var table = new DataTable<InstitutionInfo>(Texts.t(this, "review.open.told_table"))
                .rowHeader(
                        Texts.t(this, "review.open.institution"),
                        row -> new InstitutionChip(row.abbr(), row.name(Texts.localeOf(this))))
                .column(Texts.t(this, "review.open.people"), row -> new Span(people(row, contributors)));
        getContent().add(table.rows(invited));
    }

    private static String people(InstitutionInfo institution, List<MemberRow> contributors) {
        return contributors.stream()
                .filter(member -> member.institution().equals(institution.id()))
                .map(MemberRow::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
