package sk.gremium.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.action.TaskRow;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** The tasks that the chosen number counts, or all of them. */
class TaskList extends Composite<Div> {

    TaskList(List<TaskRow> tasks, TaskQuery query) {
        Card card = new Card(Texts.t(this, "action.list", tasks.size()));
        if (query.narrowed()) {
            card.beside(new Anchor(
                    new TaskQuery(query.committee(), null, null, null).address(), Texts.t(this, "action.show_all")));
        }
        card.beside(search(query));
        DataTable<TaskRow> table = new DataTable<TaskRow>(Texts.t(this, "action.list", tasks.size())).stacks();
        table.column(Texts.t(this, "action.number"), row -> new Span(row.number()), row -> "nb");
        table.rowHeader(Texts.t(this, "action.task"), TaskList::title);
        table.column(Texts.t(this, "action.gestor"), TaskList::who);
        table.column(Texts.t(this, "action.due"), row -> TaskWords.due(this, row));
        table.column(Texts.t(this, "action.state"), this::state);
        table.column(Texts.t(this, "action.source"), row -> new Anchor(row.sourceRoute(), row.sourceLabel()));
        table.whenEmpty(new EmptyState(Texts.t(this, "action.no_match"), Texts.t(this, "action.no_match_why")));
        table.rows(tasks);
        card.add(table);
        getContent().add(card);
    }

    private TextField search(TaskQuery query) {
        TextField field = new TextField();
        field.setAriaLabel(Texts.t(this, "action.search"));
        field.setPlaceholder(Texts.t(this, "action.search"));
        field.setClearButtonVisible(true);
        @Nullable String now = query.search();
        field.setValue(now == null ? "" : now);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(change -> getUI().ifPresent(ui -> {
            String wanted =
                    change.getValue().isBlank() ? null : change.getValue().strip();
            TaskQuery next = new TaskQuery(query.committee(), query.institution(), query.column(), wanted);
            com.vaadin.flow.router.Location location = new com.vaadin.flow.router.Location(next.address());
            ui.navigate(location.getPath(), location.getQueryParameters());
        }));
        return field;
    }

    private static Div title(TaskRow row) {
        Div cell = new Div(new Anchor("tasks/" + row.id(), row.title()));
        cell.add(TasksView.small(" " + row.committeeAbbr()));
        return cell;
    }

    private static Div who(TaskRow row) {
        Span gestor = new Span(row.gestorAbbr());
        gestor.addClassName("org");
        Div cell = new Div(gestor);
        if (!row.partners().isEmpty()) {
            row.partners().forEach(partner -> cell.add(new Span(" "), TasksView.small(partner)));
        }
        return cell;
    }

    private Div state(TaskRow row) {
        Div cell = new Div(TaskWords.state(this, row.state()));
        if (row.openReports() > 0) {
            cell.add(new Span(" "), Tag.accent(Texts.t(this, "action.report_waits")));
        }
        return cell;
    }
}
