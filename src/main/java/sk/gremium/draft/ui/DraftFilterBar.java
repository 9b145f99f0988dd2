package sk.gremium.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.Texts;

/** The filters above the list; every change asks for another address. */
class DraftFilterBar extends Div {

    private DraftFilter filter;

    DraftFilterBar(DraftFilter current, List<String> committees, Consumer<DraftFilter> go) {
        filter = current;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", Texts.t(this, "draft.list.filter"));
        add(search(go));
        if (committees.size() > 1) {
            add(committee(committees, go));
        }
        add(stage(go));
    }

    private TextField search(Consumer<DraftFilter> go) {
        var field = new TextField();
        field.setAriaLabel(Texts.t(this, "draft.list.search"));
        field.setPlaceholder(Texts.t(this, "draft.list.search"));
        field.setClearButtonVisible(true);
        field.setValue(filter.words());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> go(filter.words(change.getValue()), go));
        return field;
    }

    private Select<String> committee(List<String> committees, Consumer<DraftFilter> go) {
        var all = Texts.t(this, "draft.list.all_committees");
        var field = new Select<String>();
        field.setAriaLabel(Texts.t(this, "draft.committee"));
        field.setItems(committees);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setItemLabelGenerator(abbr -> abbr == null ? all : abbr);
        field.setPlaceholder(all);
        if (committees.contains(filter.committee())) {
            field.setValue(filter.committee());
        }
        field.addValueChangeListener(
                change -> go(filter.committee(change.getValue() == null ? "" : change.getValue()), go));
        return field;
    }

    private Choice<DraftFilter.Stage> stage(Consumer<DraftFilter> go) {
        var choice = Choice.segments(
                Texts.t(this, "draft.list.stage"),
                List.of(DraftFilter.Stage.values()),
                stage -> Texts.t(this, "draft.stage." + stage.name()));
        choice.setValue(filter.stage());
        choice.addValueChangeListener(change -> go(filter.stage(change.getValue()), go));
        return choice;
    }

    private void go(DraftFilter next, Consumer<DraftFilter> go) {
        filter = next;
        go.accept(next);
    }
}
