package sk.gremium.meeting.ui;

import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.draft.ui.DraftPart;
import sk.gremium.meeting.MeetingRow;
import sk.gremium.meeting.Meetings;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** On the page of a draft: the meetings on whose agenda it stands. */
@org.springframework.stereotype.Component
@Order(40)
class DraftMeetings implements DraftPart {

    private final Meetings meetings;

    DraftMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void contribute(DraftPage page) {
        List<Span> links = new ArrayList<>();
        for (MeetingRow meeting : meetings.ofDraft(page.actor(), page.draft().id())) {
            String words = Texts.t(
                    page.view(),
                    "meeting.of_draft",
                    String.valueOf(meeting.number()),
                    meeting.committeeAbbr(),
                    Dates.of(page.view()).day(meeting.startsAt().toLocalDate()));
            links.add(new Span(MeetingLinks.to(meeting.id(), words)));
        }
        if (!links.isEmpty()) {
            var line = new Span(new Span(Texts.t(page.view(), "meeting.on_agenda") + " "));
            for (int at = 0; at < links.size(); at++) {
                if (at > 0) {
                    line.add(new Span(", "));
                }
                line.add(links.get(at));
            }
            page.addStatus(line);
        }
    }
}
