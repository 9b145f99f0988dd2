package sk.gremium.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;

/**
 * Buttons of one look. A label is a verb with its object ("Zverejniť zápisnicu"); a page has one primary button at
 * most.
 *
 * <pre>{@code
 * Buttons.primary(Texts.t(this, "round.send", 7), this::send)
 * }</pre>
 */
public final class Buttons {

    private Buttons() {}

    /** An ordinary action. */
    public static Button of(String label, Command act) {
        return new Button(label, click -> act.execute());
    }

    /** The one thing wanted on this page. */
    public static Button primary(String label, Command act) {
        var button = of(label, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** An ordinary action inside a row or a card. */
    public static Button small(String label, Command act) {
        var button = of(label, act);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** The main action of a row or a card. */
    public static Button smallPrimary(String label, Command act) {
        var button = primary(label, act);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** An action that looks like a link. */
    public static Button quiet(String label, Command act) {
        var button = of(label, act);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** An action that takes something away or cannot be undone. */
    public static Button danger(String label, Command act) {
        var button = of(label, act);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** A sign for a button whose words do not fit; they are its name for everyone who cannot see it. */
    public static Button icon(String sign, String label, Command act) {
        var ornament = new Span(sign);
        ornament.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(ornament, click -> act.execute());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
