package sk.gremium.committee.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.kernel.Actor;

/**
 * What another module shows on the page of a committee. Implemented as a bean, ordered by {@code @Order}; asked only if
 * the reader may see the committee's business.
 */
@NamedInterface("page")
public interface CommitteePart {

    /**
     * Where a part stands.
     *
     * @param actor who reads
     * @param where the view, for its language
     */
    record Place(Actor actor, CommitteeInfo committee, Component where) {}

    /** Cards in the wide column, such as what is being worked on; a constant number of queries. */
    default List<Component> cards(Place place) {
        return List.of();
    }

    /** Cards in the narrow column, such as the next meeting. */
    default List<Component> aside(Place place) {
        return List.of();
    }
}
