package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.WordingUse;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** What became of a wording that should go into the text; on a conflict both texts and what to do. */
class WordingUseNote extends Composite<Div> {

    /**
     * Says it.
     *
     * @param wished how the passage should read
     * @param now how its provision reads in the working text; null if it is no longer there
     */
    WordingUseNote(DraftId draft, WordingUse use, String wished, @Nullable String now) {
        getContent().addClassName("wording-use");
        switch (use) {
            case APPLIED -> {
                var link = new Anchor(working(draft), Texts.t(this, "review.evaluation.see_working"));
                getContent().addClassName("line");
                getContent()
                        .add(
                                Tag.good(Texts.t(this, "review.evaluation.use.APPLIED"))
                                        .sign("✓"),
                                link);
            }
            case NOT_USED -> getContent().add(small(Texts.t(this, "review.evaluation.use.NOT_USED")));
            case CONFLICT -> conflict(draft, wished, now);
        }
    }

    private void conflict(DraftId draft, String wished, @Nullable String now) {
        var sides = new Div(
                side(Texts.t(this, "review.evaluation.conflict_now"), now == null ? gone() : now),
                side(Texts.t(this, "review.evaluation.conflict_wished"), wished));
        sides.addClassName("conflict-sides");
        var both = new NativeDetails(
                Texts.t(this, "review.evaluation.conflict_both"),
                new Div(small(Texts.t(this, "review.evaluation.use.CONFLICT")), sides));
        var open = new Anchor(working(draft), Texts.t(this, "review.evaluation.open_working"));
        getContent().add(Tag.warn(Texts.t(this, "review.evaluation.conflict")).sign("▲"), both, open);
    }

    private String gone() {
        return Texts.t(this, "review.evaluation.passage_gone");
    }

    private static Component side(String heading, String words) {
        var text = new Paragraph(words);
        text.addClassNames("conflict-text", "doc");
        var side = new Div(new H3(heading), text);
        side.addClassName("conflict-side");
        return side;
    }

    private static String working(DraftId draft) {
        return ReviewRoutes.comments(draft) + "?v=working";
    }

    private static Paragraph small(String words) {
        var piece = new Paragraph(words);
        piece.addClassName("small");
        return piece;
    }
}
