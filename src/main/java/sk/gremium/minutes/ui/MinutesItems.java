package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.minutes.CorrectionRow;
import sk.gremium.minutes.MinutesAct;
import sk.gremium.minutes.MinutesContent;
import sk.gremium.minutes.Passage;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** The items of the agenda in the minutes, paragraph by paragraph, so that each can be corrected. */
class MinutesItems {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);

    private final Reading reading;
    private final CorrectionActs corrections;

    MinutesItems(Reading reading, CorrectionActs corrections) {
        this.reading = reading;
        this.corrections = corrections;
    }

    /** An item with its heading. */
    Section section(MinutesContent.Item item) {
        H3 heading = new H3(SLOVAK.get("minutes.doc.item", item.number(), item.title()));
        Section section = new Section(heading, body(item));
        section.setId("item-" + item.id());
        return section;
    }

    /** What was said, concluded and resolved. */
    Div body(MinutesContent.Item item) {
        Div body = new Div();
        if (!item.presenter().isEmpty()) {
            Paragraph presenter = new Paragraph(new Span(SLOVAK.get("minutes.doc.presenter") + " " + item.presenter()));
            presenter.addClassName("small");
            body.add(presenter);
        }
        if (item.silent()) {
            Paragraph silent = new Paragraph(SLOVAK.get("minutes.doc.silent"));
            silent.addClassName("small");
            body.add(silent);
        }
        paragraphs(item.discussion()).forEach(words -> body.add(passage(item, Passage.Part.DISCUSSION, words, false)));
        List<String> conclusion = paragraphs(item.conclusion());
        for (int i = 0; i < conclusion.size(); i++) {
            body.add(passage(item, Passage.Part.CONCLUSION, conclusion.get(i), i == 0));
        }
        item.resolutions().forEach(resolution -> body.add(new ResolutionPart(resolution)));
        return body;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Component passage(MinutesContent.Item item, Passage.Part part, String words, boolean concludes) {
        Passage passage = new Passage(new AgendaItemId(item.id()), part, words);
        List<CorrectionRow> open = reading.minutes().corrections().stream()
                .filter(correction -> correction.open() && passage.equals(correction.passage()))
                .toList();
        Paragraph paragraph = new Paragraph();
        if (concludes) {
            Span name = new Span(SLOVAK.get("minutes.doc.conclusion"));
            name.addClassName("said-name");
            paragraph.add(name, new Span(" "));
        }
        paragraph.add(open.isEmpty() ? new Span(words) : new Marked(words));
        Div row = new Div(paragraph);
        row.addClassName("passage");
        open.forEach(correction -> row.add(MinutesLinks.within(
                CorrectionCard.id(correction), reading.t("minutes.correction_of", correction.abbr()))));
        if (reading.minutes().may(MinutesAct.ANSWER)) {
            row.add(Buttons.icon(
                    "✎",
                    reading.t("minutes.act.correct_passage", beginning(words)),
                    () -> corrections.propose(reading, passage)));
        }
        return row;
    }

    private static String beginning(String words) {
        return words.length() <= 40 ? words : words.substring(0, 40) + "…";
    }

    /** A passage to which a correction is proposed. */
    @com.vaadin.flow.component.Tag("mark")
    private static final class Marked extends com.vaadin.flow.component.HtmlContainer {

        Marked(String words) {
            add(words);
        }
    }
}
