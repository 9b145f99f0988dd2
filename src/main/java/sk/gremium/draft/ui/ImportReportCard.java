package sk.gremium.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import sk.gremium.draft.ImportPreview;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** Says in words what the file has become and what of it is not kept. */
class ImportReportCard extends Composite<Div> {

    ImportReportCard(String fileName, ImportPreview preview) {
        var texts = Texts.of(this);
        var card = new Card(texts.get("draft.report.title", fileName));
        card.beside(
                preview.notKept().isEmpty()
                        ? Tag.good(texts.get("draft.report.all_kept")).sign("✓")
                        : Tag.warn(texts.get("draft.report.some_lost")));
        var pad = Card.padded(new Paragraph(texts.get("draft.report.read", preview.blocks())), found(preview, texts));
        if (!preview.notKept().isEmpty()) {
            var list = new UnorderedList();
            preview.notKept().forEach((key, count) -> list.add(new ListItem(texts.get(key, count))));
            pad.add(new Paragraph(texts.get("draft.report.not_kept")), list);
        }
        pad.add(new Paragraph(texts.get("draft.report.original")));
        pad.addClassName("report");
        getContent().add(card.with(pad));
    }

    private static UnorderedList found(ImportPreview preview, Texts texts) {
        var list = new UnorderedList();
        if (preview.headings() > 0) {
            list.add(new ListItem(texts.get("draft.report.headings", preview.headings())));
        }
        if (preview.tables() > 0) {
            list.add(new ListItem(texts.get("draft.report.tables", preview.tables())));
        }
        if (preview.footnotes() > 0) {
            list.add(new ListItem(texts.get("draft.report.footnotes", preview.footnotes())));
        }
        return list;
    }
}
