package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import sk.gremium.action.TaskDetails;
import sk.gremium.action.ui.TaskOrigin;
import sk.gremium.decision.PointRow;
import sk.gremium.kernel.Actor;
import sk.gremium.minutes.MinutesRegister;

/** Leads from a task to the minutes of the meeting that gave it. */
@org.springframework.stereotype.Component
class MinutesOrigin implements TaskOrigin {

    private final MinutesRegister register;

    MinutesOrigin(MinutesRegister register) {
        this.register = register;
    }

    @Override
    public List<Step> steps(Actor actor, TaskDetails task, Component where) {
        if (!task.source().type().equals(PointRow.TYPE)) {
            return List.of();
        }
        return register.ofPoint(actor, task.source().id()).stream()
                .limit(1)
                .map(row -> new Step(
                        Station.MINUTES,
                        MinutesWords.title(where, row),
                        MinutesLinks.route(row.id()),
                        MinutesWords.number(where, row)))
                .toList();
    }
}
