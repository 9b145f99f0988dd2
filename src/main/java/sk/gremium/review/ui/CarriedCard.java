package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import sk.gremium.review.CarriedComment;
import sk.gremium.review.CommentDetails;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** A comment beside a newer text, closed: what it says and what became of its passage. */
class CarriedCard extends Article {

    CarriedCard(CarriedComment carried, String place, Command open) {
        CommentDetails comment = carried.comment();
        addClassNames("cm", "closed");
        setClassName("zz", comment.fundamental());
        String heard = Texts.t(this, "review.card.name", comment.abbr(), place);
        getElement().setAttribute("aria-label", heard);
        add(CardHead.closed(comment, place));
        var passage = new CarriedPassage(carried, null);
        if (passage.getComponentCount() > 0) {
            add(passage);
        }
        var said = new Div();
        said.addClassName("clamped");
        CommentSummary.say(said, comment.content());
        if (said.getComponentCount() > 0) {
            add(said);
        }
        var author = new Span(comment.authorName());
        author.addClassName("small");
        var opener = Buttons.quiet(Texts.t(this, "review.card.open"), open);
        opener.addClassName("opener");
        opener.setAriaLabel(opener.getText() + ": " + heard);
        var foot = new Div(author, opener);
        foot.addClassName("foot");
        add(foot);
        getElement().addEventListener("click", event -> open.execute()).setFilter(CommentCard.OUTSIDE_CONTROLS);
    }
}
