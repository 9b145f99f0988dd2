package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** A card in which something is written beside the text; Escape closes it, and what was typed is kept. */
abstract class OpenCard extends Article {

    private static final String ESCAPE = "event.key === 'Escape' && !event.defaultPrevented";

    /** A card with this heading. */
    OpenCard(String title, Command close) {
        addClassNames("cm", "open", "writing");
        getElement().setAttribute("aria-label", title);
        var shut = Buttons.icon("✕", Texts.t(this, "draft.edit.close"), close);
        shut.addClassName("shut");
        var name = new Span(title);
        name.addClassName("org");
        var head = new Div(name);
        head.addClassName("h");
        add(shut, head);
        getElement().addEventListener("keydown", event -> close.execute()).setFilter(ESCAPE);
    }

    /** Puts the cursor where writing begins. */
    abstract void focus();

    /** The last line: what can be done. */
    void foot(Component... acts) {
        var foot = new Div(acts);
        foot.addClassName("foot");
        add(foot);
    }
}
