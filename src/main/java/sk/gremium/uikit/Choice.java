package sk.gremium.uikit;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Function;

/**
 * One of a few values, all in sight: as a row of joined segments (reading modes) or of chips (kinds of a comment).
 * Arrow keys change it, as in any group of radio buttons.
 *
 * <pre>{@code
 * Choice.segments(label, List.of(Mode.values()), mode -> Texts.t(this, "draft.mode." + mode))
 * }</pre>
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends RadioButtonGroup<T> {

    private Choice(String look, String label, List<T> values, Function<T, String> words) {
        addThemeName(look);
        setAriaLabel(label);
        setItems(values);
        setItemLabelGenerator(words::apply);
    }

    /** Joined segments, the chosen one dark. */
    public static <T> Choice<T> segments(String label, List<T> values, Function<T, String> words) {
        return new Choice<>("segments", label, values, words);
    }

    /** Separate chips, the chosen one in the accent colour. */
    public static <T> Choice<T> chips(String label, List<T> values, Function<T, String> words) {
        return new Choice<>("chips", label, values, words);
    }
}
