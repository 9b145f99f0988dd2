package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.AgendaTexts;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.AttendanceRow;
import sk.gremium.meeting.MeetingAction;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingState;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.meeting.Sessions;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** The pieces of the session, wired to the services. */
@org.springframework.stereotype.Component
class SessionPieces {

    private final Sessions sessions;
    private final Agenda agenda;
    private final AgendaTexts texts;
    private final Attendance attendance;
    private final Clock clock;

    SessionPieces(Sessions sessions, Agenda agenda, AgendaTexts texts, Attendance attendance, Clock clock) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.texts = texts;
        this.attendance = attendance;
        this.clock = clock;
    }

    boolean writes(MeetingDetails meeting) {
        return meeting.may(MeetingAction.WRITE_TEXT);
    }

    List<Component> actions(MeetingPart.Place place) {
        List<Component> buttons = new ArrayList<>();
        Texts words = Texts.of(place.where());
        buttons.add(MeetingLinks.to(place.meeting().id(), words.get("meeting.session.back")));
        if (place.meeting().may(MeetingAction.FINISH)) {
            buttons.add(Buttons.of(words.get("meeting.act.finish"), () -> finish(place)));
        }
        return buttons;
    }

    private void finish(MeetingPart.Place place) {
        CommandId command = CommandId.next();
        Texts words = Texts.of(place.where());
        new Ask(words.get("meeting.act.finish"))
                .sentence(words.get("meeting.finish.what"))
                .act(words.get("meeting.act.finish"), () -> {
                    sessions.finish(command, place.actor(), place.meeting().id());
                    place.changed().run();
                })
                .open();
    }

    /** Opens an item for everybody, if the actor leads the session. */
    void open(Actor actor, MeetingDetails meeting, AgendaRow item) {
        if (meeting.state() == MeetingState.IN_SESSION && meeting.may(MeetingAction.FINISH)) {
            sessions.discuss(actor, meeting.id(), item.id());
        }
    }

    Component item(MeetingPart.Place place, AgendaRow item, List<MeetingPart> parts) {
        ItemPanel panel = new ItemPanel(place, item, clock.instant());
        if (writes(place.meeting())) {
            panel.write(new ItemTexts(texts, place.actor(), item), place.changed());
        } else {
            panel.read(item);
        }
        parts.forEach(part -> part.below(place, item).forEach(panel::add));
        List<Component> adds = new ArrayList<>();
        parts.forEach(part -> adds.addAll(part.adds(place, item)));
        if (place.meeting().may(MeetingAction.EDIT_AGENDA) && item.fixed() == null) {
            String key = item.postponed() ? "meeting.act.take_up" : "meeting.act.put_off";
            adds.add(Buttons.quiet(Texts.t(place.where(), key), () -> {
                agenda.putOff(place.actor(), item.id(), item.version(), !item.postponed());
                place.changed().run();
            }));
        }
        Div bar = new Div();
        bar.addClassName("adds");
        adds.forEach(bar::add);
        panel.add(bar);
        return panel;
    }

    /** All that the page of an item shows, to be compared with what it showed before. */
    Object state(MeetingPart.Place place, AgendaRow item, List<MeetingPart> parts) {
        List<Object> state = new ArrayList<>();
        state.add(place.meeting());
        state.add(agenda.items(place.actor(), place.meeting().id()));
        state.add(attendance.sheet(place.actor(), place.meeting().id()));
        parts.forEach(part -> state.add(part.state(place, item)));
        return state;
    }

    Component attendance(MeetingPart.Place place) {
        var id = place.meeting().id();
        var quorum = attendance.quorum(place.actor(), id);
        var sheet = attendance.sheet(place.actor(), id);
        boolean records = place.meeting().may(MeetingAction.RECORD_ATTENDANCE);
        return new Section(
                new H2(Texts.t(place.where(), "meeting.quorum")),
                new AttendanceDots(place.where(), quorum, sheet, records ? row -> seat(place, row) : null));
    }

    private void seat(MeetingPart.Place place, AttendanceRow row) {
        var candidates = attendance.candidates(place.actor(), place.meeting().id()).stream()
                .filter(candidate -> candidate.institution().equals(row.institution()))
                .toList();
        new SeatDialog(row, candidates, clock.instant(), new SeatActs(place, row.institution())).open();
    }

    private final class SeatActs implements SeatDialog.Acts {

        private final MeetingPart.Place place;
        private final InstitutionId institution;

        SeatActs(MeetingPart.Place place, InstitutionId institution) {
            this.place = place;
            this.institution = institution;
        }

        @Override
        public void record(SeatTaken seat) {
            attendance.record(place.actor(), place.meeting().id(), seat);
            place.changed().run();
        }

        @Override
        public void arrived(SeatTaken seat, LocalTime at) {
            attendance.arrived(place.actor(), place.meeting().id(), seat, moment(at));
            place.changed().run();
        }

        @Override
        public void left(LocalTime at) {
            attendance.left(place.actor(), place.meeting().id(), institution, moment(at));
            place.changed().run();
        }

        private Instant moment(LocalTime at) {
            return place.meeting().day().atTime(at).atZone(Time.BRATISLAVA).toInstant();
        }
    }
}
