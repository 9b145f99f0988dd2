package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.committee.ui.CommitteePart;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.directory.ui.InstitutionPart;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Texts;

/** On the pages of a committee and of an institution: its open tasks, those first that are due first. */
@org.springframework.stereotype.Component
@Order(20)
class TasksOfCommittee implements CommitteePart, InstitutionPart {

    private static final int SHOWN = 8;

    private final TaskRegister register;

    TasksOfCommittee(TaskRegister register) {
        this.register = register;
    }

    @Override
    public List<Component> cards(CommitteePart.Place place) {
        TaskQuery query = new TaskQuery(place.committee().id(), null, null, null);
        List<TaskRow> tasks = register.list(place.actor(), query.filter());
        return List.of(card(tasks, query, true, place.where()));
    }

    @Override
    public List<Component> cards(InstitutionPart.Place place) {
        TaskQuery query = new TaskQuery(null, place.institution().id(), null, null);
        List<TaskRow> tasks = register.list(place.actor(), query.filter());
        return List.of(card(tasks, query, false, place.where()));
    }

    private static Card card(List<TaskRow> all, TaskQuery query, boolean ofCommittee, Component where) {
        List<TaskRow> open = all.stream().filter(task -> task.state().open()).toList();
        String title = Texts.t(where, "action.open_tasks", open.size());
        Card card = new Card(title);
        if (!all.isEmpty()) {
            card.beside(new Anchor(query.address(), Texts.t(where, "action.all_tasks", all.size())));
        }
        DataTable<TaskRow> table = new DataTable<TaskRow>(title)
                .stacks()
                .column(Texts.t(where, "action.number"), row -> new Span(row.number()), row -> "nb")
                .rowHeader(Texts.t(where, "action.task"), row -> new Anchor("tasks/" + row.id(), row.title()));
        if (ofCommittee) {
            table.column(Texts.t(where, "action.gestor"), TasksOfCommittee::gestor, row -> "nb");
        } else {
            table.text(Texts.t(where, "action.committee"), TaskRow::committeeAbbr);
        }
        table.column(Texts.t(where, "action.due"), row -> TaskWords.due(where, row))
                .column(Texts.t(where, "action.state"), row -> TaskWords.state(where, row.state()), row -> "nb")
                .whenEmpty(new EmptyState(
                        Texts.t(where, "action.open_tasks_none"), Texts.t(where, "action.open_tasks_none_why")))
                .rows(open.stream().limit(SHOWN).toList());
        return card.with(table);
    }

    private static Component gestor(TaskRow row) {
        Anchor gestor = new Anchor(InstitutionLinks.route(row.gestor()), row.gestorAbbr());
        gestor.addClassName("org");
        return row.partners().isEmpty()
                ? gestor
                : new Span(gestor, TasksView.small(" +" + row.partners().size()));
    }
}
