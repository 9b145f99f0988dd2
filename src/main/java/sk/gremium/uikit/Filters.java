package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The filters above a list whose choice stands in the address. They are made once and stay while the list below changes,
 * so that typing and the focus are not interrupted; the address has the last word.
 *
 * <pre>{@code
 * new Filters<>(Texts.t(this, "minutes.list.filter"), query, next -> ui.navigate(MinutesRegisterView.class, next.query()))
 *         .words(Texts.t(this, "minutes.list.search"), MinutesQuery::words, MinutesQuery::words);
 * }</pre>
 *
 * @param <Q> the choice, as the address says it; equal if it chooses the same
 */
public final class Filters<Q> extends Div {

    private final transient List<Consumer<Q>> fields = new ArrayList<>();
    private final transient Consumer<Q> go;
    private transient Q shown;

    /**
     * Filters that choose this at first.
     *
     * @param label names the search to a screen reader
     * @param go leads to the address of another choice
     */
    public Filters(String label, Q shown, Consumer<Q> go) {
        this.shown = shown;
        this.go = go;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", label);
    }

    /** Shows what the address says, which the browser's Back may have changed. */
    public void show(Q choice) {
        shown = choice;
        fields.forEach(field -> field.accept(choice));
    }

    /** A field for words, which are looked for while they are typed. */
    public Filters<Q> words(String label, Function<Q, String> words, BiFunction<Q, String, Q> with) {
        TextField field = new TextField();
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return add(field, words, with);
    }

    /** One of a few values in sight. */
    public <T> Filters<Q> segments(Choice<T> choice, Function<Q, T> chosen, BiFunction<Q, T, Q> with) {
        return add(choice, chosen, with);
    }

    /**
     * One of many values, or all.
     *
     * @param all what is shown if none is chosen
     * @param chosen the chosen value, null for all; one that is not among the values counts as all
     */
    public <T> Filters<Q> oneOf(
            String label,
            String all,
            List<T> values,
            Function<T, String> words,
            Function<Q, @Nullable T> chosen,
            BiFunction<Q, @Nullable T, Q> with) {
        Select<T> field = new Select<>();
        field.setAriaLabel(label);
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setPlaceholder(all);
        field.setItemLabelGenerator(value -> value == null ? all : words.apply(value));
        Function<Q, @Nullable T> known = choice -> {
            T value = chosen.apply(choice);
            return value != null && values.contains(value) ? value : null;
        };
        return add(field, known, with);
    }

    /** As {@link #oneOf}, of so many values that one types to find one. */
    public <T> Filters<Q> oneOfMany(
            String label,
            String all,
            List<T> values,
            Function<T, String> words,
            Function<Q, @Nullable T> chosen,
            BiFunction<Q, @Nullable T, Q> with) {
        ComboBox<T> field = new ComboBox<>();
        field.setAriaLabel(label);
        field.setPlaceholder(all);
        field.setItems(values);
        field.setItemLabelGenerator(words::apply);
        field.setClearButtonVisible(true);
        return add(field, chosen, with);
    }

    /** A day, or none. */
    public Filters<Q> day(
            String label, Function<Q, @Nullable LocalDate> chosen, BiFunction<Q, @Nullable LocalDate, Q> with) {
        DatePicker field = DateFields.day(this, "");
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setClearButtonVisible(true);
        return add(field, chosen, with);
    }

    /** Whether a text has each of these words somewhere, whatever the case and the marks; no words are in every text. */
    public static boolean holds(String text, String words) {
        String where = plain(text);
        return Arrays.stream(plain(words).split("\\s+")).allMatch(where::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private <T extends @Nullable Object, F extends Component & HasValue<?, T>> Filters<Q> add(
            F field, Function<Q, T> chosen, BiFunction<Q, T, Q> with) {
        field.setValue(chosen.apply(shown));
        fields.add(choice -> {
            if (!Objects.equals(field.getValue(), chosen.apply(choice))) {
                field.setValue(chosen.apply(choice));
            }
        });
        field.addValueChangeListener(change -> change(with.apply(shown, field.getValue())));
        add(field);
        return this;
    }

    private void change(Q choice) {
        if (!choice.equals(shown)) {
            shown = choice;
            go.accept(choice);
        }
    }
}
