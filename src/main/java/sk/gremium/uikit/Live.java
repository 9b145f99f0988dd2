package sk.gremium.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/**
 * Says something to a screen reader without showing it: arrivals, results of a filter, a saved text.
 *
 * <pre>{@code
 * Live.say(ui, Texts.t(this, "list.found", rows.size()));
 * }</pre>
 */
public final class Live extends Div {

    private boolean odd;

    private Live() {
        addClassName("sr");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
    }

    /** Announces a sentence when the reader pauses. */
    public static void say(UI ui, String sentence) {
        var region = ComponentUtil.getData(ui, Live.class);
        if (region == null || region.getParent().isEmpty()) {
            region = new Live();
            ui.add(region);
            ComponentUtil.setData(ui, Live.class, region);
        }
        region.announce(sentence);
    }

    private void announce(String sentence) {
        // The same words again are no change to a screen reader, so every second one ends in an invisible space.
        odd = !odd;
        setText(odd ? sentence : sentence + "\u00a0");
    }
}
