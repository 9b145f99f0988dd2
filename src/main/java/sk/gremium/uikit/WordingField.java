package sk.gremium.uikit;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Map;

/**
 * An editor for a proposed wording. It starts with the passage as it stands and shows, while someone types, what is
 * inserted and what is left out, in whole words. Its value is the new wording as plain text, lines separated by
 * {@code \n}; the server gets it at the latest a second and a half after each change and when the field is left.
 * Escape leaves the editor.
 *
 * <pre>{@code
 * var wording = new WordingField(Texts.t(this, "comment.wording"));
 * wording.original(passage.text());
 * wording.setValue(comment.wording().orElse(passage.text()));
 * wording.addValueChangeListener(change -> comments.keepWording(id, change.getValue()));
 * }</pre>
 */
@com.vaadin.flow.component.Tag("gremium-wording")
@JsModule("./components/gremium-wording.ts")
@NpmPackage(value = "prosemirror-model", version = "1.25.13")
@NpmPackage(value = "prosemirror-state", version = "1.4.4")
@NpmPackage(value = "prosemirror-view", version = "1.42.9")
@NpmPackage(value = "prosemirror-commands", version = "1.7.2")
@NpmPackage(value = "prosemirror-history", version = "1.5.1")
@NpmPackage(value = "prosemirror-keymap", version = "1.2.3")
public final class WordingField extends AbstractSinglePropertyField<WordingField, String>
        implements Focusable<WordingField>, HasStyle {

    /** An empty editor with this name for screen readers; put a visible label above it if there is room. */
    public WordingField(String label) {
        super("value", "", false);
        addClassName("wording");
        getElement().setProperty("label", label);
    }

    /** The wording as it stands in the document, against which changes are shown. */
    public void original(String text) {
        getElement().setProperty("original", text);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    @Override
    public boolean isReadOnly() {
        return getElement().getProperty("readonly", false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "inserted", Texts.t(this, "uikit.wording.inserted"),
                                "deleted", Texts.t(this, "uikit.wording.deleted"),
                                "same", Texts.t(this, "uikit.wording.same")));
    }
}
