package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * A few words that open more words on demand, by mouse, key or touch; the browser's own popover, no script.
 *
 * <pre>{@code
 * new Hint(Texts.t(this, "deadline.how"), new Paragraph(…))
 * }</pre>
 */
public final class Hint extends Span {

    /** The words to press and what opens. */
    public Hint(String words, Component... content) {
        addClassName("hint");
        var box = new Div(content);
        box.addClassName("hint-box");
        box.setId(DomIds.next("hint"));
        box.getElement().setAttribute("popover", "auto");
        var opener = new NativeButton(words);
        opener.addClassName("hint-opener");
        opener.getElement().setAttribute("popovertarget", box.getId().orElseThrow());
        add(opener, box);
    }
}
