package sk.gremium.meeting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;
import sk.gremium.uikit.Keys;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** Rokovací režim: the agenda, the item that is discussed, who is there. Other screens follow every few seconds. */
@Route("meetings/:meeting/session")
@PermitAll
class SessionView extends Page implements BeforeEnterObserver {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 5_000;

    private final transient CurrentUser user;
    private final transient Meetings meetings;
    private final transient Agenda agenda;
    private final transient SessionPieces pieces;
    private final transient List<MeetingPart> parts;
    private final Div aside = new Div();
    private transient MeetingId id = MeetingId.next();
    private transient @Nullable AgendaItemId chosen;
    private transient @Nullable AgendaItemId shown;
    private transient Object state = List.of();
    private @Nullable Registration looks;

    SessionView(
            CurrentUser user,
            Meetings meetings,
            Agenda agenda,
            SessionPieces pieces,
            ObjectProvider<MeetingPart> parts) {
        this.user = user;
        this.meetings = meetings;
        this.agenda = agenda;
        this.pieces = pieces;
        this.parts = parts.orderedStream().toList();
        wide();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = MeetingId.of(event.getRouteParameters().get("meeting").orElse(""));
        chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("item")
                .map(AgendaItemId::of)
                .orElse(null);
        crumbs(new RouterLink(Texts.t(this, "meeting.list.title"), MeetingsView.class));
        show();
    }

    private void show() {
        Actor actor = user.require();
        MeetingDetails meeting = meetings.details(actor, id);
        List<AgendaRow> items = agenda.items(actor, id).stream()
                .filter(item -> !item.withdrawn())
                .toList();
        var place = new MeetingPart.Place(actor, meeting, this, this::show);
        AgendaRow item = current(meeting, items);
        shown = item.id();
        state = pieces.state(place, item, parts);
        title(MeetingWords.name(this, meeting), Texts.t(this, "meeting.act.session"));
        lead(MeetingWords.state(this, meeting.state()));
        actions(pieces.actions(place).toArray(Component[]::new));
        Section main = new Section(pieces.item(place, item, parts));
        main.addClassName("live-main");
        aside.removeAll();
        fill(place, item);
        Div live = new Div(new SessionAgenda(place, items, item, this::turn), main, aside);
        live.addClassName("live");
        content(live, keys(items, item));
    }

    private void fill(MeetingPart.Place place, AgendaRow item) {
        aside.removeAll();
        aside.addClassName("live-aside");
        aside.add(pieces.attendance(place));
        parts.forEach(part -> part.aside(place, item).forEach(aside::add));
    }

    private AgendaRow current(MeetingDetails meeting, List<AgendaRow> items) {
        Optional<AgendaItemId> wanted = Optional.ofNullable(chosen).or(() -> Optional.ofNullable(meeting.current()));
        return items.stream()
                .filter(item -> wanted.filter(item.id()::equals).isPresent())
                .findFirst()
                .orElse(items.getFirst());
    }

    /** Shows an item; who leads the session opens it for everybody. */
    private void turn(AgendaRow item) {
        Actor actor = user.require();
        MeetingDetails meeting = meetings.details(actor, id);
        pieces.open(actor, meeting, item);
        getUI().ifPresent(ui -> ui.navigate(
                SessionView.class,
                MeetingLinks.parameters(id),
                QueryParameters.simple(Map.of("item", item.id().toString()))));
    }

    private Keys keys(List<AgendaRow> items, AgendaRow item) {
        int at = items.indexOf(item);
        Keys keys = new Keys();
        if (at + 1 < items.size()) {
            keys.on("ArrowRight", Texts.t(this, "meeting.key.next"), () -> turn(items.get(at + 1)));
        }
        if (at > 0) {
            keys.on("ArrowLeft", Texts.t(this, "meeting.key.previous"), () -> turn(items.get(at - 1)));
        }
        return keys;
    }

    /** What others changed meanwhile; what is being typed here stays, and so does the focus. */
    private void look() {
        Actor actor = user.require();
        MeetingDetails meeting = meetings.details(actor, id);
        var place = new MeetingPart.Place(actor, meeting, this, this::show);
        boolean follows = !pieces.writes(meeting);
        AgendaItemId wanted = follows && meeting.current() != null ? meeting.current() : shown;
        agenda.items(actor, id).stream()
                .filter(item -> item.id().equals(wanted))
                .findFirst()
                .ifPresent(item -> follow(place, item, follows));
    }

    private void follow(MeetingPart.Place place, AgendaRow item, boolean follows) {
        Object now = pieces.state(place, item, parts);
        if (now.equals(state)) {
            return;
        }
        if (follows) {
            chosen = item.id();
            show();
        } else {
            state = now;
            fill(place, item);
        }
        getElement().executeJs("""
                if (document.activeElement === document.body && this.lastFocus) {
                  document.getElementById(this.lastFocus)?.focus();
                }""");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().setPollInterval(MILLISECONDS_BETWEEN_LOOKS);
        looks = event.getUI().addPollListener(poll -> look());
        getElement().executeJs("this.addEventListener('focusin', event => this.lastFocus = event.target.id)");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looks != null) {
            looks.remove();
        }
        super.onDetach(event);
    }
}
