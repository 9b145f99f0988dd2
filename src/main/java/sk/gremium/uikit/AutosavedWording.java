package sk.gremium.uikit;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * A {@link WordingField} with a visible label that loses nothing, as {@link AutosavedTextArea} does: what is typed is
 * kept while it is typed, and offered on the next visit until the view has saved it for good or it was thrown away.
 *
 * <pre>{@code
 * var wording = new AutosavedWording(Texts.t(this, "draft.edit.text"), keeper, "working-" + person + "-" + block);
 * wording.original(block.text());
 * Buttons.primary(…, () -> { working.reword(…, wording.getValue()); wording.forget(); });
 * }</pre>
 */
public final class AutosavedWording extends AbstractCompositeField<Div, AutosavedWording, String> {

    private final WordingField field;
    private final Keeping keeping;

    /** A field with a label, its keeper, and a name for the browser's copy (see {@link BrowserCopy}). */
    public AutosavedWording(String label, TextKeeper keeper, String name) {
        super("");
        field = new WordingField(label);
        keeping = new Keeping(keeper, name, this::getValue, this::take);
        field.addValueChangeListener(change -> {
            setModelValue(change.getValue(), change.isFromClient());
            if (change.isFromClient()) {
                keeping.keep(change.getValue());
            }
        });
        var words = new Span(label);
        words.addClassName("field-label");
        words.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("autosaved");
        getContent().add(keeping.offer(), words, field, keeping.copy(), keeping.state());
    }

    /** The wording as it stands in the document: what is changed in it, and what the field begins with. */
    public void original(String text) {
        field.original(text);
        setValue(text);
    }

    /** Puts the cursor at the end of the wording. */
    public void focus() {
        field.focus();
    }

    /** What was kept on the way is no longer needed. */
    public void forget() {
        keeping.forget();
    }

    @Override
    protected void setPresentationValue(String value) {
        field.setValue(value);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        keeping.attached();
    }

    private void take(String text) {
        setValue(text);
        field.focus();
    }
}
