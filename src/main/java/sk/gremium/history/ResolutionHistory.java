package sk.gremium.history;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ui.ResolutionPart;
import sk.gremium.kernel.Actor;

/** On the page of a resolution: how it came to be. */
@org.springframework.stereotype.Component
@Order(90)
class ResolutionHistory implements ResolutionPart {

    private final HistoryLink history;

    ResolutionHistory(HistoryLink history) {
        this.history = history;
    }

    @Override
    public List<Component> links(Actor actor, ResolutionDetails resolution, Component where) {
        return history
                .of(actor, resolution.row().committee(), resolution.row().id().value(), where)
                .<Component>map(link -> link)
                .stream()
                .toList();
    }
}
