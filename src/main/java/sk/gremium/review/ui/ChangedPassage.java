package sk.gremium.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sk.gremium.draft.DraftId;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.WordingDiff;

/** A passage that was changed because of a comment or a dispute, with the way to it. */
class ChangedPassage extends Composite<Div> {

    ChangedPassage(DraftId draft, ChangedPassages.Changed changed) {
        boolean working = changed.version() == null;
        var words = new Span(
                working
                        ? Texts.t(this, "review.answer.changed_working")
                        : Texts.t(this, "review.answer.changed", String.valueOf(changed.version())));
        words.addClassName("field-label");
        getContent().addClassName("changed-passage");
        getContent()
                .add(
                        words,
                        WordingDiff.of(this, changed.before(), changed.after()),
                        new Anchor(
                                ReviewRoutes.comments(draft) + "?v=" + (working ? "working" : changed.version()),
                                Texts.t(this, "review.answer.open_text")));
    }
}
