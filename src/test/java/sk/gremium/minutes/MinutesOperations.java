package sk.gremium.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.NotFound;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Convocations;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.meeting.Sessions;
import sk.gremium.meeting.SomeMeeting;

/** The operations that the permission matrix tries, each under its name in the table. */
@TestComponent
class MinutesOperations {

    /** How far minutes are. */
    enum Stage {
        DRAFT,
        /** Circulated; one institution has proposed a correction, the others are silent. */
        COMMENTING,
        /** Everybody has answered, the correction is open. */
        UNDECIDED,
        /** Everybody has answered and every correction is decided. */
        VERIFYING,
        VERIFIED,
        APPROVED,
        PUBLISHED,
        /** Published, and a corrected edition is begun. */
        REPLACED
    }

    /** Who acts in a play: the speakers are those whose institutions answer, the last of them proposes a correction. */
    record Cast(Actor secretary, Actor chair, List<Actor> speakers, Actor verifier) {}

    /** Minutes at a stage and the correction that was proposed, or one that nobody proposed. */
    record Scene(MinutesId minutes, CorrectionId correction, long version, long correctionVersion) {

        /** The same with ids that nobody gave. */
        Scene forged() {
            return new Scene(MinutesId.next(), CorrectionId.next(), version, correctionVersion);
        }
    }

    private final Meetings meetings;
    private final Convocations convocations;
    private final Sessions sessions;
    private final Attendance attendance;
    private final MinutesRegister register;
    private final MinutesPages pages;
    private final MinutesDrafting editions;
    private final MinutesCirculation circulation;
    private final Corrections corrections;
    private final CorrectionDecisions decisions;
    private final MinutesApproval approval;
    private final MinutesDocuments documents;

    MinutesOperations(
            Meetings meetings,
            Convocations convocations,
            Sessions sessions,
            Attendance attendance,
            MinutesRegister register,
            MinutesPages pages,
            MinutesDrafting editions,
            MinutesCirculation circulation,
            Corrections corrections,
            CorrectionDecisions decisions,
            MinutesApproval approval,
            MinutesDocuments documents) {
        this.meetings = meetings;
        this.convocations = convocations;
        this.sessions = sessions;
        this.attendance = attendance;
        this.register = register;
        this.pages = pages;
        this.editions = editions;
        this.circulation = circulation;
        this.corrections = corrections;
        this.decisions = decisions;
        this.approval = approval;
        this.documents = documents;
    }

    /** Brings the minutes of a meeting of its own to a stage. */
    Scene play(CommitteeId committee, LocalDate day, Cast cast, Stage stage) {
        Actor secretary = cast.secretary();
        MinutesId id = held(committee, day, cast);
        CorrectionId correction = CorrectionId.next();
        if (reached(stage, Stage.COMMENTING)) {
            circulation.circulate(
                    CommandId.next(),
                    secretary,
                    id,
                    version(secretary, id),
                    List.of(cast.verifier().person()),
                    "");
            correction = corrections.propose(
                    CommandId.next(), cast.speakers().getLast(), id, NewCorrection.elsewhere("Chýba hosť."));
        }
        if (reached(stage, Stage.UNDECIDED)) {
            int others = cast.speakers().size() - 1;
            cast.speakers().subList(0, others).forEach(actor -> corrections.agree(actor, id));
        }
        if (reached(stage, Stage.VERIFYING)) {
            decisions.decline(secretary, correction, 0, "Nebol prizvaný.");
        }
        if (reached(stage, Stage.VERIFIED)) {
            approval.verify(cast.verifier(), id, version(secretary, id));
        }
        if (reached(stage, Stage.APPROVED)) {
            approval.approve(cast.chair(), id, version(secretary, id));
        }
        if (reached(stage, Stage.PUBLISHED)) {
            approval.publish(CommandId.next(), secretary, id, version(secretary, id));
        }
        if (reached(stage, Stage.REPLACED)) {
            editions.amend(CommandId.next(), secretary, id, "omyl");
        }
        long corrected = reached(stage, Stage.VERIFYING) ? 1 : 0;
        return new Scene(id, correction, version(secretary, id), corrected);
    }

    private MinutesId held(CommitteeId committee, LocalDate day, Cast cast) {
        Actor secretary = cast.secretary();
        MeetingId meeting = meetings.plan(CommandId.next(), secretary, SomeMeeting.of(committee, day));
        convocations.convene(CommandId.next(), secretary, meeting);
        sessions.start(CommandId.next(), secretary, meeting);
        cast.speakers()
                .forEach(actor -> attendance.record(
                        secretary, meeting, SeatTaken.present(Objects.requireNonNull(actor.institution()))));
        sessions.finish(CommandId.next(), secretary, meeting);
        return register.ofMeeting(secretary, meeting).getFirst().id();
    }

    private static boolean reached(Stage stage, Stage point) {
        return stage.compareTo(point) >= 0;
    }

    private long version(Actor secretary, MinutesId id) {
        return pages.get(secretary, id).version();
    }

    /** Runs one operation of the table. */
    void run(String name, Actor actor, Scene scene) {
        CommandId command = CommandId.next();
        MinutesId id = scene.minutes();
        CorrectionId correction = scene.correction();
        switch (name) {
            case "look" -> pages.get(actor, id);
            case "list" -> listed(actor, id);
            case "docx" -> documents.docx(actor, id);
            case "circulate" -> circulation.circulate(command, actor, id, scene.version(), List.of(actor.person()), "");
            case "giveBack" -> circulation.giveBack(actor, id, scene.version(), "Chýba rozprava.");
            case "agree" -> corrections.agree(actor, id);
            case "propose" -> corrections.propose(command, actor, id, NewCorrection.elsewhere("Chýba čas."));
            case "withdraw" -> corrections.withdraw(actor, correction, scene.correctionVersion());
            case "accept" -> decisions.accept(actor, correction, scene.correctionVersion(), "", "Doplnené.");
            case "decline" -> decisions.decline(actor, correction, scene.correctionVersion(), "Nebol prizvaný.");
            case "verify" -> approval.verify(actor, id, scene.version());
            case "approve" -> approval.approve(actor, id, scene.version());
            case "publish" -> approval.publish(command, actor, id, scene.version());
            case "amend" -> editions.amend(command, actor, id, "omyl");
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void listed(Actor actor, MinutesId id) {
        if (register.list(actor, MinutesFilter.ALL).stream()
                .noneMatch(row -> row.id().equals(id))) {
            throw new NotFound();
        }
    }
}
