package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.action.TaskDetails;
import sk.gremium.action.ui.TaskOrigin;
import sk.gremium.decision.PointRow;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.decision.Resolutions;
import sk.gremium.kernel.Actor;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.uikit.Texts;

/** The way back from a task that came from a point: the point, its resolution, the item of the agenda, the draft. */
@org.springframework.stereotype.Component
@Order(10)
class DecisionOrigin implements TaskOrigin {

    private final Resolutions resolutions;

    DecisionOrigin(Resolutions resolutions) {
        this.resolutions = resolutions;
    }

    @Override
    public List<Step> steps(Actor actor, TaskDetails task, Component where) {
        return resolutions
                .ofPoint(actor, task.source())
                .map(resolution -> steps(resolution, task, where))
                .orElse(List.of());
    }

    private static List<Step> steps(ResolutionDetails resolution, TaskDetails task, Component where) {
        ResolutionRow row = resolution.row();
        Texts texts = Texts.of(where);
        List<Step> steps = new ArrayList<>();
        for (PointRow point : resolution.points()) {
            if (point.ref().equals(task.source())) {
                steps.add(new Step(
                        Station.POINT,
                        point.label(),
                        ResolutionRoutes.point(row.id(), point.label()),
                        point.source().text()));
            }
        }
        steps.add(new Step(
                Station.RESOLUTION, DecisionWords.name(where, row), ResolutionRoutes.page(row.id()), row.title()));
        steps.add(new Step(
                Station.ITEM,
                texts.get("decision.of_meeting", String.valueOf(row.meetingNumber()), row.committeeAbbr()),
                MeetingLinks.route(row.meeting()) + "/session?item=" + row.item(),
                row.itemTitle()));
        if (row.draft() != null && row.draftTitle() != null) {
            String draft = "drafts/" + row.draft();
            String title = texts.get("decision.draft_version", row.draftTitle(), String.valueOf(row.draftVersion()));
            steps.add(new Step(Station.DRAFT, title, draft + "?version=" + row.draftVersion(), ""));
            steps.add(new Step(Station.COMMENTS, texts.get("decision.comments"), draft, ""));
        }
        return steps;
    }
}
