package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * Keeps what is typed into the field before it in the tab's session storage until the server has confirmed it: the
 * net under an expired session, a stopped server or a lost network. Has to be added to the same parent, after the
 * field.
 *
 * <pre>{@code
 * var copy = new BrowserCopy("reason-" + person + "-" + comment);
 * copy.found((text, at) -> offer(text, at));
 * field.addValueChangeListener(change -> { keep(change.getValue()); copy.confirm(change.getValue()); });
 * add(field, copy);
 * }</pre>
 */
@com.vaadin.flow.component.Tag("gremium-keep")
@JsModule("./components/gremium-keep.ts")
public final class BrowserCopy extends Component {

    /** A copy under a name that is the same on the next visit and different for every person and place. */
    public BrowserCopy(String name) {
        getElement().setProperty("name", name);
    }

    /** What to do with a text that was typed here and never confirmed; called once after the page has opened. */
    public void found(BiConsumer<String, Instant> offer) {
        getElement()
                .addEventListener(
                        "copy-found",
                        event -> offer.accept(
                                event.getEventData().get("event.detail.text").asString(),
                                Instant.ofEpochMilli(event.getEventData()
                                        .get("event.detail.at")
                                        .asLong())))
                .addEventData("event.detail.text")
                .addEventData("event.detail.at");
    }

    /** The server has this text; a copy of it is no longer needed, a copy of a newer one stays. */
    public void confirm(String text) {
        getElement().executeJs("this.confirm($0)", text);
    }

    /** Throws the copy away. */
    public void forget() {
        getElement().executeJs("this.forget()");
    }
}
