package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.springframework.modulith.NamedInterface;
import sk.gremium.action.TaskRow;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** How far a task is, for the pages of other modules that lead to it. */
@NamedInterface("page")
public final class TaskTags {

    private TaskTags() {}

    /** The state of a task, its date, and whether that is past. */
    public static Span of(Component where, TaskRow task) {
        Span tags = new Span(TaskWords.state(where, task.state()), new Span(" "));
        if (task.overdue()) {
            tags.add(Tag.bad(Texts.t(where, "action.overdue")).sign("!"), new Span(" "));
        }
        tags.add(TaskWords.dueWords(where, task));
        tags.addClassName("small");
        return tags;
    }
}
