package sk.gremium.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * One large figure with its words below; several stand side by side in a {@code Div} of class "figures".
 *
 * <pre>{@code
 * new Figure("14", Texts.t(this, "task.overdue", 14), Meaning.BAD)
 * }</pre>
 */
public final class Figure extends Div {

    /** A figure, what it counts, and what that means. */
    public Figure(String figure, String words, Meaning meaning) {
        addClassNames("card", "figure", meaning.style());
        var number = new Span(figure);
        number.addClassName("figure-number");
        var below = new Span(words);
        below.addClassName("mut");
        add(number, below);
    }
}
