package sk.gremium.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A document to read and to comment on: block by block, with changes shown and passages marked. It stands in the page
 * itself (no frame, no shadow), so that the browser's search, selection, printing and screen readers work on it.
 *
 * <p>The HTML comes from the text core (its {@code html} package) and is trusted here: every block element carries
 * {@code data-block="id"}. Offsets count UTF-16 units of a block's text, a line break as one; what stands in an element
 * with {@code data-skip} (labels, redlined deletions) does not count; a cell begins at its {@code data-at}.
 *
 * <pre>{@code
 * var text = new DocumentText();
 * text.html(drafts.readable(version));
 * text.marks(comments.stream().map(c -> new DocumentText.Mark(c.id(), …)).toList());
 * text.onPassage(passage -> openCard(passage));     // text selected, then the button at it or "c"
 * text.onBlock(block -> openCard(block));           // block focused (arrow keys), then "c"
 * text.onMark(id -> showCard(id));                  // mark clicked, or reached with n / p and Enter
 * add(keys.explain("n", …).explain("p", …).explain("c", …), text.outline(label, entries), text);
 * }</pre>
 */
@com.vaadin.flow.component.Tag("gremium-document")
@JsModule("./components/gremium-document.ts")
public final class DocumentText extends Component implements HasStyle {

    /** Which of the texts of a redline is read. */
    public enum Mode {
        /** As it was: what was inserted is hidden. Nothing can be selected for a comment. */
        ORIGINAL,
        /** With both. */
        CHANGES,
        /** As it is now: what was deleted is hidden. */
        RESULT
    }

    /** A passage between two places, the end exclusive, with its text: blocks parted by {@code \n}, cells by tabs. */
    public record Passage(String startBlock, int startOffset, String endBlock, int endOffset, String text) {}

    /** A marked passage; style is a {@link Meaning}'s, or empty for the ordinary colour of a comment. */
    public record Mark(String id, String startBlock, int startOffset, String endBlock, int endOffset, String style) {}

    /** An entry of the outline: the block it leads to, 1-based level, and a figure beside it (may be empty). */
    public record Entry(String block, String words, int level, String figure) {}

    /** An empty document that can be commented on. */
    public DocumentText() {
        addClassName("doc");
        mode(Mode.CHANGES);
        commentable(true);
    }

    /** The text, safe HTML of the text core. */
    public void html(String safeHtml) {
        getElement().setProperty("html", safeHtml);
    }

    /** All marks; those that stay the same are not drawn again. */
    public void marks(List<Mark> marks) {
        getElement().setPropertyList("marks", marks);
    }

    /** Shows which mark is open now; an empty id for none. */
    public void active(String markId) {
        getElement().setProperty("active", markId);
    }

    /** What of a redline is shown. */
    public void mode(Mode mode) {
        getElement().setProperty("mode", mode.name().toLowerCase(Locale.ROOT));
    }

    /** Whether passages and blocks can be chosen for a comment. */
    public void commentable(boolean can) {
        getElement().setProperty("commentable", can);
    }

    /** Whether blocks can be chosen for editing: by the button at a selection, or the focused one by "e". */
    public void editable(boolean can) {
        getElement().setProperty("editable", can);
    }

    /** Someone wants to edit a block. */
    public void onEdit(Consumer<String> act) {
        listen("block-edit", event -> act.accept(text(event, "block")), "block");
    }

    /** Someone wants to comment on a selected passage. */
    public void onPassage(Consumer<Passage> act) {
        listen(
                "passage-selected",
                event -> act.accept(new Passage(
                        text(event, "startBlock"),
                        number(event, "startOffset"),
                        text(event, "endBlock"),
                        number(event, "endOffset"),
                        text(event, "text"))),
                "startBlock",
                "startOffset",
                "endBlock",
                "endOffset",
                "text");
    }

    /** Someone wants to comment on a whole block. */
    public void onBlock(Consumer<String> act) {
        listen("block-chosen", event -> act.accept(text(event, "block")), "block");
    }

    /** Someone opens a mark. */
    public void onMark(Consumer<String> act) {
        listen("mark-clicked", event -> act.accept(text(event, "id")), "id");
    }

    /** The reader has come to the section that begins with this heading block; at most a few times a second. */
    public void onSection(Consumer<String> act) {
        listen("section-in-view", event -> act.accept(text(event, "block")), "block");
    }

    /** Brings a block into view and focuses it. */
    public void scrollToBlock(String block) {
        getElement().executeJs("this.scrollToBlock($0)", block);
    }

    /** Focuses a block where it stands, without scrolling: where somebody goes on reading after a card is closed. */
    public void focusBlock(String block) {
        getElement()
                .executeJs(
                        "this.querySelector('[data-block=\"' + CSS.escape($0) + '\"]')?.focus({preventScroll: true})",
                        block);
    }

    /** Brings a marked passage into view. */
    public void scrollToMark(String markId) {
        getElement().executeJs("this.scrollToMark($0)", markId);
    }

    /** A table of contents that leads into this document and follows the reading, without asking the server. */
    public DocumentOutline outline(String label, List<Entry> entries) {
        return new DocumentOutline(label, entries);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "comment", Texts.t(this, "uikit.document.comment"),
                                "edit", Texts.t(this, "uikit.document.edit"),
                                "tools", Texts.t(this, "uikit.document.tools")));
    }

    private void listen(String name, Consumer<DomEvent> act, String... details) {
        var registration = getElement().addEventListener(name, act::accept);
        for (String detail : details) {
            registration.addEventData("event.detail." + detail);
        }
    }

    private static String text(DomEvent event, String detail) {
        return event.getEventData().get("event.detail." + detail).asString();
    }

    private static int number(DomEvent event, String detail) {
        return event.getEventData().get("event.detail." + detail).asInt();
    }
}
