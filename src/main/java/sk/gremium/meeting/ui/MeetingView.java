package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.committee.ui.CommitteeLinks;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** One meeting: what is to be done about it now, its agenda, who comes and who came. */
@Route("meetings/:meeting")
@PermitAll
class MeetingView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Meetings meetings;
    private final transient MeetingActions acts;
    private final transient AgendaEditing agenda;
    private final transient Participation participation;
    private final transient List<MeetingPart> parts;

    MeetingView(
            CurrentUser user,
            Meetings meetings,
            MeetingActions acts,
            AgendaEditing agenda,
            Participation participation,
            ObjectProvider<MeetingPart> parts) {
        this.user = user;
        this.meetings = meetings;
        this.acts = acts;
        this.agenda = agenda;
        this.participation = participation;
        this.parts = parts.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingId id = MeetingId.of(event.getRouteParameters().get("meeting").orElse(""));
        show(id);
    }

    private void show(MeetingId id) {
        var actor = user.require();
        MeetingDetails meeting = meetings.details(actor, id);
        var place = new MeetingPart.Place(actor, meeting, this, () -> show(id));
        title(MeetingWords.name(this, meeting));
        crumbs(
                CommitteeLinks.to(meeting.committee(), meeting.committeeAbbr()),
                new RouterLink(Texts.t(this, "meeting.list.title"), MeetingsView.class));
        lead(
                MeetingWords.state(this, meeting.state()),
                new Span(MeetingWords.when(
                                this, meeting.plan().startsAt(), meeting.plan().endsAt())
                        + ","),
                new Span(MeetingWords.place(this, meeting)));
        List<Component> buttons = new ArrayList<>();
        parts.forEach(part -> buttons.addAll(part.actions(place)));
        buttons.addAll(acts.buttons(place));
        actions(buttons.toArray(Component[]::new));
        content(acts.steps(place));
        acts.notices(place).forEach(this::append);
        append(columns(place));
    }

    private Div columns(MeetingPart.Place place) {
        Div wide = new Div(agenda.card(place, parts));
        agenda.suggestions(place).ifPresent(wide::add);
        parts.forEach(part -> part.cards(place).forEach(wide::add));
        wide.addClassName("stack");
        Div side = new Div();
        side.addClassName("stack");
        participation.cards(place).forEach(side::add);
        side.add(new PeopleCard(place));
        Div two = new Div(wide, side);
        two.addClassName("two");
        return two;
    }
}
