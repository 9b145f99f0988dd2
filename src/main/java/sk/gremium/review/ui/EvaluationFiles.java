package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Anchor;
import java.text.Normalizer;
import java.util.Locale;
import sk.gremium.kernel.Actor;
import sk.gremium.office.official.EvaluationDocument;
import sk.gremium.review.EvaluationExport;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.Downloads;
import sk.gremium.uikit.Texts;

/** The official table as a file to take away. */
@org.springframework.stereotype.Component
class EvaluationFiles {

    private static final int LONGEST = 60;

    private final EvaluationExport export;

    EvaluationFiles(EvaluationExport export) {
        this.export = export;
    }

    boolean offered(RoundDetails round) {
        return round.may(RoundAct.EXPORT) || (round.may(RoundAct.PREVIEW) && round.phase() != RoundPhase.OPEN);
    }

    /** A button that downloads the table; until it is published it says that it is a preview. */
    Anchor button(com.vaadin.flow.component.Component where, Actor actor, RoundDetails round) {
        boolean published = round.phase() == RoundPhase.PUBLISHED;
        String words = Texts.t(where, published ? "review.publish.download" : "review.publish.preview");
        Locale language = Texts.localeOf(where);
        return Downloads.button(
                words,
                Downloads.of(
                        name(where, round),
                        Downloads.DOCX,
                        out -> out.write(
                                export.docx(actor, round.id(), language, EvaluationDocument.Order.BY_SUBJECT))));
    }

    private static String name(com.vaadin.flow.component.Component where, RoundDetails round) {
        String plain = Normalizer.normalize(round.title(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^A-Za-z0-9]+", "-");
        String title = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
        return Texts.t(where, "review.publish.file", title, String.valueOf(round.number()));
    }
}
