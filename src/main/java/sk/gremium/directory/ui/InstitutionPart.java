package sk.gremium.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.kernel.Actor;

/**
 * What another module shows on the page of an institution. Implemented as a bean, ordered by {@code @Order}. Every
 * signed-in person may open the page: a part shows only what that person may see.
 */
@FunctionalInterface
@NamedInterface("page")
public interface InstitutionPart {

    /**
     * Where a part stands.
     *
     * @param actor who reads
     * @param where the view, for its language
     */
    record Place(Actor actor, InstitutionInfo institution, Component where) {}

    /** Cards below what the institution is called; a constant number of queries. */
    List<Component> cards(Place place);
}
