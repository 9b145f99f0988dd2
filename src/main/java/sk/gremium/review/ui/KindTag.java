package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Span;
import sk.gremium.review.CommentContent;
import sk.gremium.uikit.Texts;

/** The kind of a comment as one letter; its whole word is read to those who do not see it and shown to the mouse. */
final class KindTag extends Span {

    KindTag(CommentContent content) {
        Weight weight = Weight.of(content);
        String word = Texts.t(this, "review.card.kind." + weight.name());
        addClassNames("tag", weight.meaning().style());
        Span letter = new Span(Texts.t(this, "review.card.letter." + weight.name()));
        letter.getElement().setAttribute("aria-hidden", "true");
        Span heard = new Span(word);
        heard.addClassName("sr");
        setTitle(word);
        add(letter, heard);
    }
}
