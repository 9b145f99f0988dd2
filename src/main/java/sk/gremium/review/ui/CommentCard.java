package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import sk.gremium.review.CommentAct;
import sk.gremium.review.CommentDetails;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** A comment beside the text, closed: for which institution, of what kind, on what, what it says. */
class CommentCard extends Article {

    CommentCard(CommentDetails comment, String place, Command open) {
        addClassNames("cm", "closed");
        setClassName("zz", comment.fundamental());
        String heard = Texts.t(this, "review.card.name", comment.abbr(), place);
        getElement().setAttribute("aria-label", heard);
        add(CardHead.closed(comment, place));
        var said = new Div();
        said.addClassName("clamped");
        CommentSummary.say(said, comment.content());
        if (said.getComponentCount() > 0) {
            add(said);
        }
        var foot = new Div();
        foot.addClassName("foot");
        var opener = Buttons.quiet(
                Texts.t(this, comment.may(CommentAct.EDIT) ? "review.card.edit" : "review.card.open"), open);
        opener.addClassName("opener");
        opener.setAriaLabel(opener.getText() + ": " + heard);
        var author = new Span(comment.authorName());
        author.addClassName("small");
        foot.add(author);
        if (!comment.gaps().isEmpty()) {
            foot.add(Tag.bad(CommentWords.gaps(this, comment.gaps())).sign("!"));
        }
        CommentDetails.Colleagues among = comment.among();
        if (among != null && among.supports() + among.opposes() + among.notes() > 0) {
            var colleagues =
                    new Span(Texts.t(this, "review.card.among", among.supports(), among.opposes(), among.notes()));
            colleagues.addClassName("small");
            foot.add(colleagues);
        }
        foot.add(opener);
        add(foot);
        getElement().addEventListener("click", event -> open.execute()).setFilter(OUTSIDE_CONTROLS);
    }

    /** A click that means the card, and not a control in it or text that is being selected. */
    static final String OUTSIDE_CONTROLS =
            "!event.target.closest('button, a, vaadin-button, [popover]') && getSelection().isCollapsed";
}
