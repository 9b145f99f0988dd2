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
        side.setVisible(false);
        setClassName("alone", true);
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

    void side(Component... pieces) {
        side.removeAll();
        side.add(pieces);
        side.setVisible(pieces.length > 0);
        setClassName("alone", pieces.length == 0);
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
