package sk.gremium.meeting.ui;

import static sk.gremium.meeting.MeetingAction.CANCEL;
import static sk.gremium.meeting.MeetingAction.CHANGE;
import static sk.gremium.meeting.MeetingAction.CONVENE;
import static sk.gremium.meeting.MeetingAction.POSTPONE;
import static sk.gremium.meeting.MeetingAction.START;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.Convocations;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingState;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.Sessions;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.DeadlineNote;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Steps;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** What can be done with a meeting as a whole, and what should be done now. */
@org.springframework.stereotype.Component
class MeetingActions {

    private final Meetings meetings;
    private final Convocations convocations;
    private final Sessions sessions;
    private final Committees committees;
    private final Clock clock;

    MeetingActions(
            Meetings meetings, Convocations convocations, Sessions sessions, Committees committees, Clock clock) {
        this.meetings = meetings;
        this.convocations = convocations;
        this.sessions = sessions;
        this.committees = committees;
        this.clock = clock;
    }

    /** The buttons beside the heading, the one that leads on last. */
    List<Component> buttons(MeetingPart.Place place) {
        MeetingDetails meeting = place.meeting();
        Texts texts = Texts.of(place.where());
        List<Component> buttons = new ArrayList<>();
        if (meeting.may(CANCEL)) {
            buttons.add(Buttons.danger(texts.get("meeting.act.cancel"), () -> cancel(place)));
        }
        if (meeting.may(POSTPONE)) {
            buttons.add(Buttons.of(texts.get("meeting.act.postpone"), () -> postpone(place)));
        }
        if (meeting.may(CHANGE)) {
            buttons.add(Buttons.of(texts.get("meeting.act.change"), () -> change(place)));
        }
        if (meeting.may(CONVENE)) {
            buttons.add(Buttons.primary(texts.get("meeting.act.convene"), () -> convene(place)));
        }
        if (meeting.may(START)) {
            // It can begin early, but that is not what is wanted until its day has come.
            boolean today = !Time.today(clock).isBefore(meeting.day());
            String label = texts.get("meeting.act.start");
            buttons.add(today ? Buttons.primary(label, () -> start(place)) : Buttons.of(label, () -> start(place)));
        }
        if (meeting.state() == MeetingState.IN_SESSION || meeting.state().over()) {
            Anchor session =
                    new Anchor(MeetingLinks.route(meeting.id()) + "/session", texts.get("meeting.act.session"));
            session.addClassNames("btn");
            session.setClassName("primary", meeting.state() == MeetingState.IN_SESSION);
            buttons.add(session);
        }
        return buttons;
    }

    /** The way of the meeting. */
    Steps steps(MeetingPart.Place place) {
        MeetingDetails meeting = place.meeting();
        Texts texts = Texts.of(place.where());
        int reached = switch (meeting.state()) {
            case PLANNED, POSTPONED, CANCELLED -> 0;
            case CONVENED -> 1;
            case IN_SESSION -> 2;
            case HELD, INQUORATE -> 3;
        };
        List<String> names = List.of("planned", "convened", "in_session", "held");
        List<Steps.Step> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = texts.get("meeting.step." + names.get(i));
            if (i < reached || meeting.state().over()) {
                steps.add(Steps.done(name, ""));
            } else {
                steps.add(i == reached ? Steps.now(name, "") : Steps.next(name, ""));
            }
        }
        return new Steps(texts.get("meeting.steps"), steps);
    }

    /** What the secretariat should know now: nobody has been told, a date is near, why it was put off. */
    List<Component> notices(MeetingPart.Place place) {
        MeetingDetails meeting = place.meeting();
        Texts texts = Texts.of(place.where());
        List<Component> notices = new ArrayList<>();
        if (!meeting.reason().isEmpty()) {
            notices.add(new Notice(Meaning.WARN, texts.get("meeting.reason", meeting.reason())));
        }
        if (meeting.may(CONVENE)) {
            int left = meeting.leadTimes().inviteLeft();
            Meaning meaning = left < 0 ? Meaning.WARN : Meaning.ACCENT;
            notices.add(new Notice(
                    meaning,
                    texts.get(
                            "meeting.nobody_told",
                            meeting.leadTimes().inviteBy(),
                            meeting.leadTimes().inviteDays(),
                            DeadlineNote.distance(texts, left))));
        }
        return notices;
    }

    private void convene(MeetingPart.Place place) {
        CommandId command = CommandId.next();
        var convening = convocations.convening(place.actor(), place.meeting().id());
        Texts texts = Texts.of(place.where());
        new Ask(texts.get("meeting.act.convene"))
                .sentence(texts.get("meeting.convene.who", convening.invitees().size(), convening.people()))
                .details(new InviteesTable(convening, place.where()))
                .act(texts.get("meeting.act.convene"), () -> {
                    convocations.convene(command, place.actor(), place.meeting().id());
                    Toasts.done(texts.get("meeting.convene.done"));
                    place.changed().run();
                })
                .open();
    }

    private void start(MeetingPart.Place place) {
        CommandId command = CommandId.next();
        Texts texts = Texts.of(place.where());
        new Ask(texts.get("meeting.act.start"))
                .sentence(texts.get("meeting.start.what"))
                .act(texts.get("meeting.act.start"), () -> {
                    sessions.start(command, place.actor(), place.meeting().id());
                    place.where()
                            .getUI()
                            .ifPresent(ui -> ui.navigate(
                                    SessionView.class,
                                    MeetingLinks.parameters(place.meeting().id())));
                })
                .open();
    }

    private void postpone(MeetingPart.Place place) {
        CommandId command = CommandId.next();
        ReasonDialog.ask(place.where(), "meeting.act.postpone", "meeting.postpone.what", reason -> {
            convocations.postpone(command, place.actor(), place.meeting().id(), reason);
            place.changed().run();
        });
    }

    private void cancel(MeetingPart.Place place) {
        CommandId command = CommandId.next();
        ReasonDialog.ask(place.where(), "meeting.act.cancel", "meeting.cancel.what", reason -> {
            convocations.cancel(command, place.actor(), place.meeting().id(), reason);
            place.changed().run();
        });
    }

    private void change(MeetingPart.Place place) {
        MeetingForm form = new MeetingForm();
        form.people(committees.members(place.actor(), place.meeting().committee()));
        form.show(place.meeting().plan());
        new PlanDialog(Texts.t(place.where(), "meeting.act.change"), form, plan -> {
                    meetings.change(
                            place.actor(), place.meeting().id(), place.meeting().version(), plan);
                    place.changed().run();
                })
                .open();
    }
}
