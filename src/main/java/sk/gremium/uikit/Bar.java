package sk.gremium.uikit;

import com.vaadin.flow.component.html.Span;

/**
 * How much of something is done, as a thin bar; the words say the same to a screen reader.
 *
 * <pre>{@code
 * new Bar(42, 123, Texts.t(this, "evaluation.progress", 42, 123))
 * }</pre>
 */
public final class Bar extends Span {

    /** A bar that fills done/total of its width (0 if there is nothing to do). */
    public Bar(long done, long total, String inWords) {
        addClassName("bar");
        getElement().setAttribute("role", "img").setAttribute("aria-label", inWords);
        var filled = new Span();
        filled.addClassName("bar-done");
        var share = total <= 0 ? 0 : Math.clamp(done * 100 / total, 0, 100);
        filled.getStyle().setWidth(share + "%");
        add(filled);
    }
}
