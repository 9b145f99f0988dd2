package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A sentence on the page that matters now: nobody has been told yet, this version is frozen, something failed.
 * A {@link Meaning#BAD} one is announced at once, the others when the reader comes to them.
 *
 * <pre>{@code
 * new Notice(Meaning.WARN, Texts.t(this, "meeting.notYetCalled"), Buttons.small(…))
 * }</pre>
 */
public final class Notice extends Div {

    /** A sentence and what can be done about it. */
    public Notice(Meaning meaning, String sentence, Component... actions) {
        addClassNames("notice", meaning.style());
        var sign = new Span(sign(meaning));
        sign.addClassName("notice-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(sentence);
        words.addClassName("notice-text");
        add(sign, words);
        add(actions);
        if (meaning == Meaning.BAD) {
            getElement().setAttribute("role", "alert");
        }
    }

    private static String sign(Meaning meaning) {
        return switch (meaning) {
            case BAD -> "!";
            case WARN -> "▲";
            case GOOD -> "✓";
            case ACCENT, CALM -> "i";
        };
    }
}
