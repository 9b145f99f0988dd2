package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import sk.gremium.minutes.CorrectionRow;
import sk.gremium.minutes.CorrectionState;
import sk.gremium.minutes.MinutesAct;
import sk.gremium.minutes.MinutesContent;
import sk.gremium.minutes.Passage;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.WordingDiff;

/** A proposed correction, looking like a comment on a draft. */
class CorrectionCard extends Article {

    CorrectionCard(Reading reading, CorrectionRow correction, CorrectionActs acts) {
        addClassName("cm");
        if (correction.state() == CorrectionState.OPEN) {
            addClassName("warn");
        } else if (correction.state() == CorrectionState.ACCEPTED) {
            addClassName("good");
        }
        setId(id(correction));
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-label", reading.t("minutes.correction_of", correction.abbr()));
        add(head(reading, correction));
        @Nullable Passage passage = correction.passage();
        if (passage != null && correction.wording() != null) {
            Component change = WordingDiff.of(reading.where(), passage.quote(), correction.wording());
            change.getElement().setAttribute("lang", "sk");
            add(change);
        }
        if (!correction.reason().isEmpty()) {
            add(typed(correction.reason()));
        }
        Span by =
                new Span(correction.author() + ", " + Dates.of(reading.where()).day(correction.writtenAt()));
        by.addClassName("small");
        add(new Div(by));
        if (!correction.answer().isEmpty()) {
            add(typed(reading.t("minutes.correction_answer", correction.answer())));
        }
        if (correction.open()) {
            buttons(reading, correction, acts);
        }
    }

    static String id(CorrectionRow correction) {
        return "correction-" + correction.id();
    }

    private static Div head(Reading reading, CorrectionRow correction) {
        H3 institution = new H3(new InstitutionChip(correction.abbr(), correction.institutionName()));
        Span place = new Span(place(reading, correction));
        place.addClassName("small");
        Div head = new Div(institution, place, MinutesWords.state(reading.where(), correction.state()));
        head.addClassName("h");
        return head;
    }

    private static String place(Reading reading, CorrectionRow correction) {
        @Nullable Passage passage = correction.passage();
        return passage == null
                ? reading.t("minutes.correction_elsewhere")
                : reading.minutes()
                        .item(passage.item().value())
                        .map(MinutesContent.Item::number)
                        .map(number -> reading.t("minutes.correction_at", number))
                        .orElse("");
    }

    private static Paragraph typed(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("as-typed");
        return paragraph;
    }

    private void buttons(Reading reading, CorrectionRow correction, CorrectionActs acts) {
        Div buttons = new Div();
        buttons.addClassName("foot");
        if (reading.minutes().may(MinutesAct.DECIDE)) {
            buttons.add(
                    Buttons.small(reading.t("minutes.act.accept"), () -> acts.accept(reading, correction)),
                    Buttons.small(reading.t("minutes.act.decline"), () -> acts.decline(reading, correction)));
        }
        if (reading.minutes().may(MinutesAct.ANSWER) && correction.mine()) {
            buttons.add(Buttons.small(reading.t("minutes.act.withdraw"), () -> acts.withdraw(reading, correction)));
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
    }
}
