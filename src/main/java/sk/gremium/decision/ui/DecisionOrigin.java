package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import sk.gremium.action.TaskDetails;
import sk.gremium.action.ui.TaskOrigin;
import sk.gremium.decision.PointRow;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.decision.Resolutions;
import sk.gremium.draft.ChangeReasons;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.uikit.Texts;

/** The way back from a task that came from a point: the point, its resolution, the item of the agenda, the draft. */
@org.springframework.stereotype.Component
@Order(10)
class DecisionOrigin implements TaskOrigin {

    private static final int MOST_COMMENTS = 5;

    private final Resolutions resolutions;
    private final Drafts drafts;
    private final List<ChangeReasons> reasons;

    DecisionOrigin(Resolutions resolutions, Drafts drafts, ObjectProvider<ChangeReasons> reasons) {
        this.resolutions = resolutions;
        this.drafts = drafts;
        this.reasons = reasons.orderedStream().toList();
    }

    @Override
    public List<Step> steps(Actor actor, TaskDetails task, Component where) {
        return resolutions
                .ofPoint(actor, task.source())
                .map(resolution -> steps(actor, resolution, task, where))
                .orElse(List.of());
    }

    private List<Step> steps(Actor actor, ResolutionDetails resolution, TaskDetails task, Component where) {
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
        if (row.draft() != null && row.draftTitle() != null && row.draftVersion() != null) {
            steps.addAll(draft(actor, row.draft(), row.draftTitle(), row.draftVersion(), texts));
        }
        return steps;
    }

    /** The version decided on, and the comments that made it read so. */
    private List<Step> draft(Actor actor, DraftId draft, String title, int version, Texts texts) {
        List<Step> steps = new ArrayList<>();
        String words = texts.get("decision.draft_version", title, String.valueOf(version));
        String route = "drafts/" + draft;
        steps.add(new Step(Station.DRAFT, words, route + "?v=" + version, ""));
        comments(actor, draft, version).stream()
                .limit(MOST_COMMENTS)
                .forEach(reason ->
                        steps.add(new Step(Station.COMMENTS, reason.words(), reason.route(), reason.detail())));
        steps.add(new Step(Station.COMMENTS, texts.get("decision.comments"), route, ""));
        return steps;
    }

    private List<ChangeReasons.Reason> comments(Actor actor, DraftId draft, int version) {
        try {
            Set<SubjectRef> because = drafts.changes(actor, draft).stream()
                    .filter(change -> change.version() != null && change.version() <= version)
                    .flatMap(change -> Stream.ofNullable(change.because()))
                    .collect(Collectors.toSet());
            return reasons.stream()
                    .flatMap(each -> each.reasons(actor, draft, because).stream())
                    .toList();
        } catch (NotFound hidden) {
            return List.of();
        }
    }
}
