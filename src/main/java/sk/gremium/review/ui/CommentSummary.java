package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentDetails;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.WordingDiff;

/** A comment to read in a list: its kind and place, who wrote it, what it says, proposes and why. */
class CommentSummary extends Div {

    private static final int LONGEST = 120;

    CommentSummary(CommentDetails comment, String place) {
        addClassName("summary");
        CommentContent content = comment.content();
        var head = new Div(new KindTag(content));
        head.addClassName("h");
        if (comment.number() != null) {
            var number = new Span(comment.number());
            number.addClassName("org");
            head.add(number);
        }
        head.add(small(place), small(comment.authorName()));
        add(head);
        say(this, content);
    }

    /** Adds what a comment says: the problem, the wording and the reason. */
    static void say(HtmlContainer place, CommentContent content) {
        if (!content.text().isEmpty()) {
            place.add(paragraph(content.text(), "said"));
        }
        @Nullable String wording = content.wording();
        @Nullable Anchor anchor = content.target().anchor();
        if (wording != null && anchor != null) {
            place.add(WordingDiff.of(place, anchor.quote(), wording));
        }
        if (!content.reason().isEmpty()) {
            var why = paragraph("", "why");
            var word = new Span(Texts.t(place, "review.card.reason") + ": ");
            word.addClassName("field-label");
            why.add(word, new Span(content.reason()));
            place.add(why);
        }
    }

    /** The beginning of what it says, for names of controls. */
    static String words(Component where, CommentDetails comment) {
        CommentContent content = comment.content();
        @Nullable String wording = content.wording();
        String words = !content.text().isEmpty() ? content.text() : wording == null ? "" : wording;
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return Texts.t(where, "review.card.empty");
        }
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static Paragraph paragraph(String words, String style) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName(style);
        return paragraph;
    }

    private static Component small(String words) {
        var piece = new Span(words);
        piece.addClassName("small");
        return piece;
    }
}
