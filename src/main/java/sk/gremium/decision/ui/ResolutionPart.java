package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.kernel.Actor;

/** What another module shows on the page of a resolution. Implemented as a bean; ordered by {@code @Order}. */
@NamedInterface("page")
public interface ResolutionPart {

    /**
     * Links beside the text, each to where the resolution can be read on, such as the minutes; none if there is nothing.
     *
     * @param where the page, for its language
     */
    default List<Component> links(Actor actor, ResolutionDetails resolution, Component where) {
        return List.of();
    }

    /** Buttons beside the heading, none of them primary. */
    default List<Component> actions(Actor actor, ResolutionDetails resolution, Component where) {
        return List.of();
    }
}
