package sk.gremium.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import org.slf4j.LoggerFactory;
import sk.gremium.kernel.Time;

/**
 * A text field that loses nothing: while someone types, the text goes to its {@link TextKeeper} at least every second,
 * and into the browser's own storage with every key until the server has confirmed it. A text kept from an
 * earlier visit is offered above the field. Saving for good stays with the view, which then calls {@link #saved()}.
 *
 * <pre>{@code
 * var reason = new AutosavedTextArea(Texts.t(this, "comment.reason"), keeper, "reason-" + person + "-" + comment);
 * Buttons.primary(…, () -> { comments.save(command, id, reason.getValue()); reason.saved(); });
 * }</pre>
 */
public final class AutosavedTextArea extends AbstractCompositeField<Div, AutosavedTextArea, String> {

    private static final int MILLISECONDS_BETWEEN_SAVES = 1_000;

    private final TextArea area;
    private final TextKeeper keeper;
    private final BrowserCopy copy;
    private final SaveState state = new SaveState();
    private final Div offer = new Div();

    /** A field with a label, its keeper, and a name for the browser's copy (see {@link BrowserCopy}). */
    public AutosavedTextArea(String label, TextKeeper keeper, String name) {
        super("");
        this.keeper = keeper;
        area = new TextArea(label);
        copy = new BrowserCopy(name);
        area.setWidthFull();
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(MILLISECONDS_BETWEEN_SAVES);
        area.addValueChangeListener(change -> {
            setModelValue(change.getValue(), change.isFromClient());
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        copy.found(this::offer);
        getContent().addClassName("autosaved");
        getContent().add(offer, area, copy, state);
    }

    /** The field itself, for a helper text, an error message or its size. */
    public TextArea area() {
        return area;
    }

    /** The view has saved the text for good: what was kept on the way is forgotten. */
    public void saved() {
        keeper.forget();
        copy.forget();
        state.clear();
        offer.removeAll();
    }

    @Override
    protected void setPresentationValue(String value) {
        area.setValue(value);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        keeper.load().ifPresent(kept -> offer(kept.text(), kept.at()));
    }

    private void keep(String text) {
        try {
            keeper.keep(text);
            copy.confirm(text);
            state.saved();
            offer.removeAll();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(AutosavedTextArea.class).warn("a typed text could not be kept", e);
            state.failed();
        }
    }

    private void offer(String text, Instant at) {
        offer.removeAll();
        if (text.isBlank() || text.equals(getValue())) {
            return;
        }
        var when = Dates.of(this).dayTime(at.atZone(Time.BRATISLAVA).toInstant());
        offer.add(new Notice(
                Meaning.ACCENT,
                Texts.t(this, "uikit.kept.offer", when),
                Buttons.smallPrimary(Texts.t(this, "uikit.kept.take"), () -> {
                    setValue(text);
                    keep(text);
                    area.focus();
                }),
                Buttons.small(Texts.t(this, "uikit.kept.drop"), () -> {
                    keeper.forget();
                    copy.forget();
                    offer.removeAll();
                })));
    }
}
