package sk.gremium.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaEntry;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Convocations;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.NewMeeting;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.meeting.Sessions;
import sk.gremium.meeting.SomeMeeting;

/** The operations that the permission matrix tries, each under its name in the table. */
@TestComponent
class DecisionOperations {

    /** How far a resolution is, and its meeting with it. */
    enum Stage {
        /** Drafted for a meeting of which nobody has been told. */
        PLANNED,
        /** Drafted, the session goes on. */
        DRAFT,
        /** Put to the vote. */
        OPEN,
        ADOPTED,
        LOST,
        /** Adopted, and the session is over. */
        HELD
    }

    /** A resolution at a stage. */
    record Scene(MeetingId meeting, AgendaItemId item, ResolutionId resolution) {

        /** The same with ids that nobody gave. */
        Scene forged() {
            return new Scene(MeetingId.next(), AgendaItemId.next(), ResolutionId.next());
        }
    }

    static final LocalDate DAY = LocalDate.of(2031, 11, 12);

    private final Meetings meetings;
    private final Convocations convocations;
    private final Sessions sessions;
    private final Agenda agenda;
    private final Attendance attendance;
    private final ResolutionDrafting drafting;
    private final Ballots ballots;
    private final Resolutions resolutions;
    private final ResolutionRegister register;

    DecisionOperations(
            Meetings meetings,
            Convocations convocations,
            Sessions sessions,
            Agenda agenda,
            Attendance attendance,
            ResolutionDrafting drafting,
            Ballots ballots,
            Resolutions resolutions,
            ResolutionRegister register) {
        this.meetings = meetings;
        this.convocations = convocations;
        this.sessions = sessions;
        this.agenda = agenda;
        this.attendance = attendance;
        this.drafting = drafting;
        this.ballots = ballots;
        this.resolutions = resolutions;
        this.register = register;
    }

    /**
     * Brings a resolution of a meeting of its own to a stage.
     *
     * @param there are there from the opening, the first of them in the chair
     */
    Scene play(CommitteeId committee, Actor secretary, List<Actor> there, Stage stage) {
        var plan = new NewMeeting(
                committee, null, SomeMeeting.on(DAY, there.getFirst().person()));
        MeetingId meeting = meetings.plan(CommandId.next(), secretary, plan);
        AgendaItemId item = agenda.add(CommandId.next(), secretary, meeting, AgendaEntry.titled("Akčný plán"));
        if (stage != Stage.PLANNED) {
            convocations.convene(CommandId.next(), secretary, meeting);
            sessions.start(CommandId.next(), secretary, meeting);
            there.forEach(actor -> attendance.record(secretary, meeting, SeatTaken.present(institution(actor))));
        }
        ResolutionId resolution = drafting.draft(CommandId.next(), secretary, meeting, item, text());
        if (stage.compareTo(Stage.DRAFT) > 0) {
            ballots.open(CommandId.next(), secretary, resolution);
        }
        if (stage.compareTo(Stage.OPEN) > 0) {
            ballots.recordRest(secretary, resolution, stage == Stage.LOST ? VoteValue.AGAINST : VoteValue.FOR);
            ballots.close(CommandId.next(), secretary, resolution);
        }
        if (stage == Stage.HELD) {
            sessions.finish(CommandId.next(), secretary, meeting);
        }
        return new Scene(meeting, item, resolution);
    }

    /** Runs one operation of the table; votes are noted for the institution of the voter. */
    void run(String name, Actor actor, Scene scene, Actor voter) {
        CommandId command = CommandId.next();
        ResolutionId id = scene.resolution();
        switch (name) {
            case "look" -> resolutions.details(actor, id);
            case "list" -> listed(actor, scene);
            case "draft" -> drafting.draft(command, actor, scene.meeting(), scene.item(), text());
            case "edit" -> drafting.edit(actor, id, 0, text());
            case "drop" -> drafting.drop(actor, id, 0);
            case "open" -> ballots.open(command, actor, id);
            case "vote" -> ballots.vote(actor, id, CastVote.of(VoteValue.FOR));
            case "record" -> ballots.record(actor, id, institution(voter), CastVote.of(VoteValue.ABSTAINED));
            case "rest" -> ballots.recordRest(actor, id, VoteValue.FOR);
            case "close" -> ballots.close(command, actor, id);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void listed(Actor actor, Scene scene) {
        if (register.ofMeeting(actor, scene.meeting()).stream()
                .noneMatch(row -> row.id().equals(scene.resolution()))) {
            throw new NotFound();
        }
    }

    static ResolutionText text() {
        return new ResolutionText(
                "Akčný plán", List.of(new SectionText(Verb.TAKES_NOTE, List.of(PointText.of("správu o plnení")))));
    }

    static InstitutionId institution(Actor actor) {
        return Objects.requireNonNull(actor.institution());
    }
}
