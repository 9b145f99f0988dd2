package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Stands where a list will be: what will be here, who puts it there, and the one button to start, if the reader may.
 *
 * <pre>{@code
 * new EmptyState(Texts.t(this, "draft.none"), Texts.t(this, "draft.none.who"), Buttons.primary(…))
 * }</pre>
 */
public final class EmptyState extends Div {

    /** What will be here; who puts it there; at most one button. */
    public EmptyState(String what, String who, Component... start) {
        addClassName("empty");
        var first = new Paragraph(what);
        first.addClassName("empty-what");
        add(first, new Paragraph(who));
        add(start);
    }
}
