package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.text.TextBody;
import sk.gremium.text.html.BlockHtml;
import sk.gremium.text.html.HtmlWords;
import sk.gremium.text.html.Reading;
import sk.gremium.text.html.RedlineHtml;
import sk.gremium.text.redline.Redline;
import sk.gremium.uikit.DocumentText;
import sk.gremium.uikit.Texts;

/**
 * The texts that a reading needs, loaded once.
 *
 * @param text of the version shown
 * @param redline null if nothing is compared
 */
record DraftTexts(TextBody text, @Nullable Redline redline) {

    static DraftTexts load(Drafts drafts, Actor actor, DraftId id, DraftReading reading) {
        TextBody text = body(drafts, actor, id, reading.version());
        return new DraftTexts(
                text, reading.base() == 0 ? null : Redline.between(body(drafts, actor, id, reading.base()), text));
    }

    private static TextBody body(Drafts drafts, Actor actor, DraftId id, int version) {
        return version == 0 ? drafts.workingText(actor, id) : drafts.text(actor, id, version);
    }

    /** Safe HTML of what is read. */
    String html(DocumentText.Mode mode, Component where) {
        return redline == null
                ? BlockHtml.of(text, words(where))
                : RedlineHtml.of(redline, Reading.valueOf(mode.name()), words(where));
    }

    private static HtmlWords words(Component where) {
        Texts texts = Texts.of(where);
        return new HtmlWords(
                texts.get("uikit.words.insertion_start"),
                texts.get("uikit.words.insertion_end"),
                texts.get("uikit.words.deletion_start"),
                texts.get("uikit.words.deletion_end"),
                texts.get("draft.words.formatting_start"),
                texts.get("draft.words.formatting_end"),
                texts.get("draft.words.moved_away"),
                texts.get("draft.words.moved_here"),
                texts.get("draft.words.reshaped"),
                texts.get("draft.words.back"),
                texts.get("draft.words.table"));
    }
}
