package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import sk.gremium.uikit.DocumentText;
import sk.gremium.uikit.Keys;
import sk.gremium.uikit.Texts;

/** The outline, the sheet with the text and the column beside it. */
class DraftBody extends Div {

    private final Div contents = new Div();
    private final Div notices = new Div();
    private final Div tools = new Div();
    private final DocumentText document = new DocumentText();
    private final Aside side = new Aside();
    private final Div editing = new Div();
    private final Div beside = new Div();

    DraftBody() {
        addClassName("work");
        contents.addClassName("side");
        notices.addClassName("stack");
        notices.setVisible(false);
        document.commentable(false);
        var sheet = new Div(notices, tools, document);
        sheet.addClassName("sheet");
        side.addClassName("cards");
        side.getElement().setAttribute("aria-label", Texts.t(this, "draft.side"));
        editing.addClassName("comments");
        beside.addClassName("comments");
        side.add(editing, beside);
        arrange();
        add(contents, sheet, side);
    }

    DocumentText document() {
        return document;
    }

    void read(DocumentText.Mode mode, String html) {
        document.mode(mode);
        document.html(html);
    }

    void tools(Component row) {
        tools.removeAll();
        tools.add(row);
    }

    void notice(Component notice) {
        notices.add(notice);
        notices.setVisible(true);
    }

    /** What other modules have to say beside the text. */
    void side(Component... pieces) {
        beside.removeAll();
        beside.add(pieces);
        arrange();
    }

    /** What stands above that while the text is edited. */
    void editing(Component... pieces) {
        editing.removeAll();
        editing.add(pieces);
        arrange();
    }

    private void arrange() {
        editing.setVisible(editing.getComponentCount() > 0);
        beside.setVisible(beside.getComponentCount() > 0);
        boolean alone = !editing.isVisible() && !beside.isVisible();
        side.setVisible(!alone);
        setClassName("alone", alone);
    }

    void outline(List<DocumentText.Entry> entries) {
        contents.removeAll();
        contents.setVisible(!entries.isEmpty());
        if (entries.isEmpty()) {
            return;
        }
        var heading = new H2(Texts.t(this, "draft.outline"));
        heading.addClassName("outline-title");
        var keys = new Keys()
                .explain("n", Texts.t(this, "draft.key.next"))
                .explain("p", Texts.t(this, "draft.key.previous"));
        contents.add(heading, document.outline(Texts.t(this, "draft.outline"), entries), keys);
    }
}
