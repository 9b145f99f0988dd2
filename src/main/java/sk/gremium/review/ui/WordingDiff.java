package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.List;
import sk.gremium.text.html.HtmlWords;
import sk.gremium.text.html.RedlineHtml;
import sk.gremium.text.redline.Redline;
import sk.gremium.text.redline.Segment;
import sk.gremium.uikit.Texts;

/** A proposed wording with what it leaves out and puts in, in whole words. */
final class WordingDiff {

    private WordingDiff() {}

    static Component of(Component where, String before, String after) {
        return of(where, Redline.ofWording(before, after));
    }

    static Component of(Component where, List<Segment> changes) {
        Texts texts = Texts.of(where);
        var words = new HtmlWords(
                texts.get("draft.words.insertion_start"),
                texts.get("draft.words.insertion_end"),
                texts.get("draft.words.deletion_start"),
                texts.get("draft.words.deletion_end"),
                "",
                "",
                "",
                "",
                "",
                "",
                "");
        return new Html("<div class=\"prop\">" + RedlineHtml.wording(changes, words) + "</div>");
    }
}
