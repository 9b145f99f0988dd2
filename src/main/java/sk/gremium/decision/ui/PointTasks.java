package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import sk.gremium.action.TaskRow;
import sk.gremium.action.ui.TaskTags;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** The tasks that the points became, with how far they are. */
class PointTasks {

    private PointTasks() {}

    static Card of(Component where, List<TaskRow> tasks) {
        Card card = new Card(Texts.t(where, "decision.tasks_of", tasks.size()));
        UnorderedList list = new UnorderedList();
        list.addClassName("thread");
        tasks.forEach(task -> list.add(line(where, task)));
        return card.with(Card.padded(list));
    }

    private static ListItem line(Component where, TaskRow task) {
        Span gestor = new Span(task.gestorAbbr());
        gestor.addClassName("org");
        Anchor link = new Anchor("tasks/" + task.id(), task.title());
        return new ListItem(gestor, new Span(" "), link, new Span(" "), TaskTags.of(where, task));
    }
}
