package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import sk.gremium.action.TaskDetails;
import sk.gremium.kernel.Actor;

/**
 * What another module knows of where a task comes from. Implemented as a bean; the page puts the steps of all of them in
 * the order of their stations, so that one can walk from the task back to the comment that began it.
 */
@FunctionalInterface
@NamedInterface("page")
public interface TaskOrigin {

    /** Where a step stands on the way back, the nearest first. */
    enum Station {
        POINT,
        RESOLUTION,
        ITEM,
        MINUTES,
        DRAFT,
        COMMENTS
    }

    /**
     * A step back.
     *
     * @param words what the link says, in the reader's language
     * @param route the address, without a leading slash
     * @param detail a few words below the link; may be empty
     */
    record Step(Station station, String words, String route, String detail) {}

    /**
     * The steps that this module knows and the actor may take; none for a task from elsewhere.
     *
     * @param where the page, for its language
     */
    List<Step> steps(Actor actor, TaskDetails task, Component where);
}
