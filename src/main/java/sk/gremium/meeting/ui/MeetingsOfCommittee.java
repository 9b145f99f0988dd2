package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.committee.ui.CommitteePart;
import sk.gremium.meeting.MeetingFilter;
import sk.gremium.meeting.MeetingRow;
import sk.gremium.meeting.Meetings;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** Beside the page of a committee: when it meets next. */
@org.springframework.stereotype.Component
@Order(10)
class MeetingsOfCommittee implements CommitteePart {

    private final Meetings meetings;

    MeetingsOfCommittee(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Component> aside(Place place) {
        Component where = place.where();
        List<MeetingRow> ahead =
                meetings.list(place.actor(), new MeetingFilter(place.committee().id(), false));
        Card card = new Card(Texts.t(where, "meeting.of_committee"));
        card.beside(new Anchor(
                "meetings?committee=" + place.committee().abbr(), Texts.t(where, "meeting.all_of_committee")));
        List<Component> lines = new ArrayList<>();
        ahead.stream().limit(2).forEach(meeting -> lines.add(line(meeting, where)));
        if (lines.isEmpty()) {
            lines.add(new Paragraph(Texts.t(where, "meeting.of_committee_none")));
        }
        return List.of(card.with(Card.padded(lines.toArray(Component[]::new))));
    }

    private static Div line(MeetingRow meeting, Component where) {
        Span when = new Span(MeetingWords.when(where, meeting.startsAt(), meeting.endsAt()));
        when.addClassNames("small", "below");
        Span place = new Span(meeting.place());
        place.addClassNames("small", "below");
        return new Div(
                MeetingLinks.to(meeting.id(), MeetingWords.name(where, meeting)),
                new Span(" "),
                MeetingWords.state(where, meeting.state()),
                when,
                place);
    }
}
