package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import sk.gremium.text.html.HtmlWords;
import sk.gremium.text.html.RedlineHtml;
import sk.gremium.text.redline.Redline;
import sk.gremium.uikit.Texts;

/** A proposed wording with what it leaves out and puts in, in whole words; escaped by the text core. */
final class WordingChange {

    private WordingChange() {}

    static Component of(Component where, String before, String after) {
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
        return new Html("<div class=\"prop\" lang=\"sk\">"
                + RedlineHtml.wording(Redline.ofWording(before, after), words) + "</div>");
    }
}
