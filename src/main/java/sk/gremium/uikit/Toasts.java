package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/**
 * Short news at the lower edge, announced to screen readers:
 *
 * <pre>{@code
 * Toasts.done(Texts.t(this, "minutes.published", 14));
 * Toasts.failed(Texts.t(this, "minutes.stale"));     // what happened, what to do, that the text is safe
 * }</pre>
 */
public final class Toasts {

    private static final int LONG_ENOUGH_TO_READ = 6_000;

    private Toasts() {}

    /** Something is done; goes away by itself. */
    public static void done(String sentence) {
        show("good", "✓", sentence).setDuration(LONG_ENOUGH_TO_READ);
    }

    /** Something failed; stays until it is closed and interrupts a screen reader. */
    public static void failed(String sentence) {
        var toast = show("bad", "!", sentence);
        toast.setDuration(0);
        toast.setAssertive(true);
    }

    private static Notification show(String style, String sign, String sentence) {
        var toast = new Notification();
        var ornament = new Span(sign);
        ornament.addClassName("notice-sign");
        ornament.getElement().setAttribute("aria-hidden", "true");
        Component close = Buttons.icon("✕", Texts.t(toast, "uikit.close"), toast::close);
        var content = new Div(ornament, new Span(sentence), close);
        content.addClassNames("toast", style);
        toast.add(content);
        toast.setPosition(Position.BOTTOM_CENTER);
        toast.setAssertive(false);
        toast.open();
        return toast;
    }
}
