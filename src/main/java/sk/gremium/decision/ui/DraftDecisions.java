package sk.gremium.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.draft.ui.DraftPart;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.uikit.Texts;

/** On the page of a draft: the resolutions that decided on it and the meetings that adopted them. */
@org.springframework.stereotype.Component
@Order(50)
class DraftDecisions implements DraftPart {

    private final ResolutionRegister register;

    DraftDecisions(ResolutionRegister register) {
        this.register = register;
    }

    @Override
    public void contribute(DraftPage page) {
        List<ResolutionRow> rows = register.ofDraft(page.actor(), page.draft().id());
        for (ResolutionRow row : rows) {
            Anchor resolution = new Anchor(ResolutionRoutes.page(row.id()), DecisionWords.name(page.view(), row));
            Anchor meeting = MeetingLinks.to(
                    row.meeting(),
                    Texts.t(
                            page.view(),
                            "decision.of_meeting",
                            String.valueOf(row.meetingNumber()),
                            row.committeeAbbr()));
            page.addStatus(new Span(new Span(" · "), resolution, new Span(", "), meeting));
        }
    }
}
