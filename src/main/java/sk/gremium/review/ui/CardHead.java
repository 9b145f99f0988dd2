package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import sk.gremium.review.CommentDetails;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Texts;

/** The first lines of a card: the institution, the kind, the place, the state. */
final class CardHead extends Div {

    private CardHead(CommentDetails comment, String place, Component institution) {
        var line = new Div(institution, new KindTag(comment.content()));
        line.addClassName("h");
        if (comment.number() != null) {
            line.add(small(comment.number()));
        }
        line.add(small(place), CommentWords.state(this, comment));
        add(line);
    }

    static CardHead closed(CommentDetails comment, String place) {
        var institution = new Span(comment.abbr());
        institution.addClassName("org");
        return new CardHead(comment, place, institution);
    }

    static CardHead open(CommentDetails comment, String place, Component where) {
        CardHead head = new CardHead(
                comment, place, new InstitutionChip(comment.abbr(), comment.institutionName(Texts.localeOf(where))));
        head.add(small(comment.authorName()));
        return head;
    }

    private static Span small(String words) {
        var piece = new Span(words);
        piece.addClassName("small");
        return piece;
    }
}
