package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Stale;
import sk.gremium.uikit.BrowserCopy;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.SaveState;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.WordingField;

/** The passage itself, to be changed into what is proposed; saved while it is typed. */
class WordingPiece extends Div {

    private final WordingField field;
    private final BrowserCopy copy;
    private final SaveState state = new SaveState();
    private final Div offer = new Div();
    private final transient Consumer<@Nullable String> save;
    private String original = "";

    WordingPiece(String name, Consumer<@Nullable String> save) {
        this.save = save;
        addClassName("autosaved");
        var label = new Span(Texts.t(this, "review.card.wording"));
        label.addClassName("field-label");
        field = new WordingField(Texts.t(this, "review.card.wording"));
        copy = new BrowserCopy(name);
        copy.found((text, at) -> offer(text));
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        add(offer, label, field, copy, state);
    }

    /** Shows a wording; the passage as it stands if none is proposed yet. */
    void show(String passage, @Nullable String proposed) {
        original = passage;
        field.original(passage);
        field.setValue(proposed == null ? passage : proposed);
    }

    void focus() {
        field.focus();
    }

    private void keep(String words) {
        try {
            save.accept(words.equals(original) ? null : words);
            copy.confirm(words);
            state.saved();
            offer.removeAll();
        } catch (Stale stale) {
            // Whoever saves has been shown both wordings.
            state.failed();
        }
    }

    private void offer(String text) {
        if (!text.equals(field.getValue())) {
            offer.add(new Notice(
                    Meaning.ACCENT,
                    Texts.t(this, "review.card.wording_kept"),
                    Buttons.smallPrimary(Texts.t(this, "uikit.kept.take"), () -> {
                        field.setValue(text);
                        keep(text);
                    }),
                    Buttons.small(Texts.t(this, "uikit.kept.drop"), () -> {
                        copy.forget();
                        offer.removeAll();
                    })));
        }
    }
}
