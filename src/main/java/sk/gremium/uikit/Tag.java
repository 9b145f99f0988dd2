package sk.gremium.uikit;

import com.vaadin.flow.component.html.Span;

/**
 * A small rounded label with a status in words.
 *
 * <pre>{@code
 * Tag.good(Texts.t(this, "comment.accepted")).sign("✓")
 * new Tag(Meaning.WARN, Texts.t(this, "task.daysLeft", 3))
 * }</pre>
 */
public final class Tag extends Span {

    /** A label that means and says. */
    public Tag(Meaning meaning, String text) {
        addClassNames("tag", meaning.style());
        add(new Span(text));
    }

    /** Something of no urgency. */
    public static Tag calm(String text) {
        return new Tag(Meaning.CALM, text);
    }

    /** Something achieved. */
    public static Tag good(String text) {
        return new Tag(Meaning.GOOD, text);
    }

    /** Something that comes near. */
    public static Tag warn(String text) {
        return new Tag(Meaning.WARN, text);
    }

    /** Something overdue or refused. */
    public static Tag bad(String text) {
        return new Tag(Meaning.BAD, text);
    }

    /** Something current. */
    public static Tag accent(String text) {
        return new Tag(Meaning.ACCENT, text);
    }

    /** Puts a sign before the words, for eyes only. */
    public Tag sign(String sign) {
        var ornament = new Span(sign);
        ornament.getElement().setAttribute("aria-hidden", "true");
        addComponentAsFirst(ornament);
        return this;
    }
}
