package sk.gremium.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.gremium.decision.ResolutionState;
import sk.gremium.decision.Verb;
import sk.gremium.uikit.Texts;

/** The filters above the register; every change asks for another address. */
class ResolutionsFilterBar extends Div {

    private ResolutionsQuery query;
    private final transient Consumer<ResolutionsQuery> go;

    ResolutionsFilterBar(
            ResolutionsQuery current, List<String> committees, List<Integer> years, Consumer<ResolutionsQuery> go) {
        query = current;
        this.go = go;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", Texts.t(this, "decision.list.filter"));
        add(words());
        if (committees.size() > 1) {
            String chosen = committees.contains(query.committee()) ? query.committee() : null;
            add(select(
                    "committee", committees, chosen, abbr -> abbr, abbr -> query.committee(abbr == null ? "" : abbr)));
        }
        add(
                select("year", years, query.year(), String::valueOf, year -> query.year(year)),
                select(
                        "state",
                        List.of(ResolutionState.ADOPTED, ResolutionState.NOT_ADOPTED),
                        query.state(),
                        state -> Texts.t(this, "decision.state." + DecisionWords.lower(state)),
                        state -> query.state(state)),
                select(
                        "verb",
                        List.of(Verb.values()),
                        query.verb(),
                        verb -> DecisionWords.verb(this, verb),
                        verb -> query.verb(verb)));
    }

    private TextField words() {
        TextField field = new TextField();
        field.setAriaLabel(Texts.t(this, "decision.list.search"));
        field.setPlaceholder(Texts.t(this, "decision.list.search"));
        field.setClearButtonVisible(true);
        field.setValue(query.words());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> go(query.words(change.getValue())));
        return field;
    }

    private <T> Select<T> select(
            String name,
            List<T> values,
            @Nullable T chosen,
            Function<T, String> words,
            Function<@Nullable T, ResolutionsQuery> next) {
        String all = Texts.t(this, "decision.list.all." + name);
        Select<T> field = new Select<>();
        field.setAriaLabel(Texts.t(this, "decision.list.by." + name));
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setPlaceholder(all);
        field.setItemLabelGenerator(value -> value == null ? all : words.apply(value));
        if (chosen != null && values.contains(chosen)) {
            field.setValue(chosen);
        }
        field.addValueChangeListener(change -> go(next.apply(change.getValue())));
        return field;
    }

    private void go(ResolutionsQuery next) {
        query = next;
        go.accept(next);
    }
}
