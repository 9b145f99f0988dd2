package sk.gremium.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

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
    private final Keeping keeping;

    /** A field with a label, its keeper, and a name for the browser's copy (see {@link BrowserCopy}). */
    public AutosavedTextArea(String label, TextKeeper keeper, String name) {
        super("");
        area = new TextArea(label);
        keeping = new Keeping(keeper, name, this::getValue, this::take);
        area.setWidthFull();
        area.setMinRows(3);
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(MILLISECONDS_BETWEEN_SAVES);
        area.addValueChangeListener(change -> {
            setModelValue(change.getValue(), change.isFromClient());
            if (change.isFromClient()) {
                keeping.keep(change.getValue());
            }
        });
        getContent().addClassName("autosaved");
        getContent().add(keeping.offer(), area, keeping.copy(), keeping.state());
    }

    /** The field itself, for a helper text, an error message or its size. */
    public TextArea area() {
        return area;
    }

    /** The view has saved the text for good: what was kept on the way is forgotten. */
    public void saved() {
        keeping.forget();
    }

    @Override
    protected void setPresentationValue(String value) {
        area.setValue(value);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        keeping.attached();
    }

    private void take(String text) {
        setValue(text);
        area.focus();
    }
}
