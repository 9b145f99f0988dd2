package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.List;
import sk.gremium.text.html.HtmlWords;
import sk.gremium.text.html.RedlineHtml;
import sk.gremium.text.redline.Redline;
import sk.gremium.text.redline.Segment;

/** A proposed wording with what it leaves out and puts in, in whole words; the text core escapes it. */
public final class WordingDiff {

    private WordingDiff() {}

    /** Compares two wordings of one passage. */
    public static Component of(Component where, String before, String after) {
        return of(where, Redline.ofWording(before, after));
    }

    /** Shows changes that were computed before. */
    public static Component of(Component where, List<Segment> changes) {
        Texts texts = Texts.of(where);
        var words = new HtmlWords(
                texts.get("uikit.words.insertion_start"),
                texts.get("uikit.words.insertion_end"),
                texts.get("uikit.words.deletion_start"),
                texts.get("uikit.words.deletion_end"),
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
