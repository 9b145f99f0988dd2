package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sk.gremium.minutes.Readiness;
import sk.gremium.uikit.DataTable;

/** Who is told: everybody who has a part in the committee. */
class ReadersTable extends Composite<Div> {

    ReadersTable(Reading reading, List<Readiness.Reader> readers) {
        Div scroll = new Div(new DataTable<Readiness.Reader>(reading.t("minutes.readers"))
                .rowHeader(reading.t("minutes.readers_name"), reader -> new Span(reader.name()))
                .text(reading.t("minutes.readers_institution"), Readiness.Reader::abbr)
                .rows(readers));
        scroll.addClassName("invitees");
        getContent().add(new Paragraph(reading.t("minutes.readers_count", readers.size())), scroll);
    }
}
