package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftRow;
import sk.gremium.kernel.Actor;

/** Fills the column of the list that says what goes on with a draft. Implemented as a bean by the modules that know. */
@NamedInterface("page")
public interface DraftListPart {

    /**
     * What goes on with these drafts now, by draft; nothing for a draft of which there is nothing to say. A constant
     * number of queries.
     *
     * @param where the view, for its language
     */
    Map<DraftId, Component> cells(Actor actor, List<DraftRow> rows, Component where);
}
