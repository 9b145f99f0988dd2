package sk.gremium.uikit;

import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import sk.gremium.kernel.Time;

/**
 * What a field has around it so that it loses nothing: its {@link TextKeeper}, the browser's copy, what is said of both,
 * and the offer of a text that was kept on an earlier visit.
 */
final class Keeping implements Serializable {

    private final TextKeeper keeper;
    private final BrowserCopy copy;
    private final SaveState state = new SaveState();
    private final Div offer = new Div();
    private final transient Supplier<String> now;
    private final transient Consumer<String> take;

    /** The text in the field now, and what to do when somebody goes on with a kept one. */
    Keeping(TextKeeper keeper, String name, Supplier<String> now, Consumer<String> take) {
        this.keeper = keeper;
        this.now = now;
        this.take = take;
        copy = new BrowserCopy(name);
        copy.found(this::offer);
    }

    /** To stand before the field. */
    Div offer() {
        return offer;
    }

    /** To stand right after the field. */
    BrowserCopy copy() {
        return copy;
    }

    /** To stand last. */
    SaveState state() {
        return state;
    }

    /** The field has come to a page. */
    void attached() {
        keeper.load().ifPresent(kept -> offer(kept.text(), kept.at()));
    }

    /** Somebody has typed this. */
    void keep(String text) {
        try {
            keeper.keep(text);
            copy.confirm(text);
            state.saved();
            offer.removeAll();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Keeping.class).warn("a typed text could not be kept", e);
            state.failed();
        }
    }

    /** The text was saved for good or thrown away: what was kept on the way is forgotten. */
    void forget() {
        keeper.forget();
        copy.forget();
        state.clear();
        offer.removeAll();
    }

    private void offer(String text, Instant at) {
        offer.removeAll();
        if (text.isBlank() || text.equals(now.get())) {
            return;
        }
        var when = Dates.of(offer).dayTime(at.atZone(Time.BRATISLAVA).toInstant());
        offer.add(new Notice(
                Meaning.ACCENT,
                Texts.t(offer, "uikit.kept.offer", when),
                Buttons.smallPrimary(Texts.t(offer, "uikit.kept.take"), () -> {
                    take.accept(text);
                    keep(text);
                }),
                Buttons.small(Texts.t(offer, "uikit.kept.drop"), () -> {
                    keeper.forget();
                    copy.forget();
                    offer.removeAll();
                })));
    }
}
