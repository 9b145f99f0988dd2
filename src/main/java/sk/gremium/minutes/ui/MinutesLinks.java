package sk.gremium.minutes.ui;

import com.vaadin.flow.component.html.Anchor;
import sk.gremium.minutes.MinutesId;

/** The addresses of minutes and of what they lead on to. */
final class MinutesLinks {

    private MinutesLinks() {}

    static String route(MinutesId id) {
        return "minutes/" + id;
    }

    static Anchor to(MinutesId id, String words) {
        return new Anchor(route(id), words);
    }

    /** A link within the page, which the router leaves alone. */
    static Anchor within(String id, String words) {
        Anchor link = new Anchor("#" + id, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
