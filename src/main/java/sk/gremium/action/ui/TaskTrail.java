package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import sk.gremium.action.TaskDetails;
import sk.gremium.kernel.Actor;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** The way back from a task to what it came from, one step a line. */
class TaskTrail {

    private TaskTrail() {}

    /** A card with all steps that are known; at least the source that the task itself names. */
    static Card of(TaskDetails task, Actor actor, List<TaskOrigin> origins, Component where) {
        Card card = new Card(Texts.t(where, "action.origin"));
        OrderedList trail = new OrderedList();
        trail.addClassName("trail");
        origins.stream()
                .flatMap(origin -> origin.steps(actor, task, where).stream())
                .sorted(Comparator.comparing(TaskOrigin.Step::station))
                .forEach(step -> trail.add(line(step, where)));
        if (trail.getComponentCount() == 0) {
            trail.add(
                    new ListItem(new Anchor(task.row().sourceRoute(), task.row().sourceLabel())));
        }
        return card.with(Card.padded(trail));
    }

    private static ListItem line(TaskOrigin.Step step, Component where) {
        Span station = TasksView.small(
                Texts.t(where, "action.origin." + step.station().name().toLowerCase(Locale.ROOT)));
        ListItem line = new ListItem(station, new Anchor(step.route(), step.words()));
        if (!step.detail().isEmpty()) {
            line.add(TasksView.small(step.detail()));
        }
        return line;
    }
}
