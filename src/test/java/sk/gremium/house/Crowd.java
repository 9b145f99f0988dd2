package sk.gremium.house;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.action.DueKind;
import sk.gremium.action.NewTask;
import sk.gremium.action.Reporting;
import sk.gremium.action.TaskId;
import sk.gremium.action.TaskState;
import sk.gremium.action.Tasks;
import sk.gremium.committee.Role;
import sk.gremium.decision.PointText;
import sk.gremium.decision.ResolutionDrafting;
import sk.gremium.decision.ResolutionText;
import sk.gremium.decision.SectionText;
import sk.gremium.decision.Verb;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaEntry;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Convocations;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.meeting.Sessions;
import sk.gremium.meeting.SomeMeeting;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentKind;
import sk.gremium.review.NewRound;
import sk.gremium.review.RoundId;
import sk.gremium.review.RoundOpening;
import sk.gremium.review.Target;
import sk.gremium.review.Visibility;
import sk.gremium.review.Writing;
import sk.gremium.testing.Fixture;

/** A committee of its own that has this many of everything, so that the statements of its reads can be compared. */
final class Crowd {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 4);

    private final ApplicationContext beans;
    private final int size;
    private final Fixture.TestCommittee committee;
    final Actor secretary;
    final List<Actor> members = new ArrayList<>();
    final List<DraftId> drafts = new ArrayList<>();
    final List<RoundId> rounds = new ArrayList<>();
    final List<TaskId> tasks = new ArrayList<>();
    final MeetingId meeting;

    Crowd(ApplicationContext beans, int size) {
        this.beans = beans;
        this.size = size;
        committee = beans.getBean(Fixture.class).committee();
        secretary = committee.secretary();
        for (int i = 0; i < size; i++) {
            members.add(committee.seat("INST", Role.MEMBER));
        }
        addDrafts();
        openRounds();
        comment();
        giveTasks();
        report();
        meeting = planMeetings();
        meet();
        decide();
    }

    Fixture.TestCommittee committee() {
        return committee;
    }

    Actor member() {
        return members.getFirst();
    }

    private void addDrafts() {
        Object now = Time.stored(Instant.now());
        for (int i = 0; i < size; i++) {
            DraftId id = DraftId.next();
            sql(
                    """
                    insert into draft (id, committee, title, gestor, language, state, shared_version, last_version,
                      created_at, created_by, changed_at, version)
                    values (?, ?, 'Akčný plán', ?, 'sk', 'DRAFTING', 1, 1, ?, ?, ?, 0)""",
                    id.value(),
                    committee.id().value(),
                    committee.host().value(),
                    now,
                    secretary.person().value(),
                    now);
            sql("""
                    insert into draft_version (id, draft, number, source, lists, blocks, report, created_at, created_by)
                    values (?, ?, 1, 'WORKING_TEXT', '{"blocks":[],"lists":[]}', 0, '{}', ?, ?)""", Ids.next(), id.value(), now, secretary.person().value());
            drafts.add(id);
        }
    }

    private void openRounds() {
        Set<InstitutionId> invited = new HashSet<>();
        members.forEach(member -> invited.add(institution(member)));
        for (DraftId draft : drafts) {
            NewRound wish = new NewRound(draft, 1, invited, 10, Visibility.AFTER_DEADLINE, "");
            rounds.add(beans.getBean(RoundOpening.class).open(CommandId.next(), secretary, wish));
        }
    }

    private void comment() {
        for (int i = 0; i < size; i++) {
            CommentContent content =
                    new CommentContent(Target.whole(), CommentKind.FUNDAMENTAL, false, "Doplniť.", null, "Dôvod.");
            beans.getBean(Writing.class).write(CommandId.next(), member(), rounds.getFirst(), content);
        }
    }

    private void giveTasks() {
        for (int i = 0; i < size; i++) {
            NewTask task = new NewTask(
                    committee.id(),
                    "Úloha",
                    "",
                    institution(members.get(i)),
                    Set.of(institution(member())),
                    DueKind.DATE,
                    LocalDate.of(2024, 1, 1),
                    new SubjectRef("resolution_point", Ids.next()),
                    "bod B.1",
                    "resolutions");
            tasks.add(beans.getBean(Tasks.class).create(CommandId.next(), secretary, task));
        }
    }

    private void report() {
        for (int i = 1; i < size; i++) {
            beans.getBean(Reporting.class)
                    .send(CommandId.next(), members.get(i), tasks.get(i), -1, "Prebieha.", TaskState.IN_PROGRESS);
        }
        beans.getBean(Reporting.class)
                .send(CommandId.next(), member(), tasks.getLast(), -1, "Prebieha.", TaskState.IN_PROGRESS);
    }

    private MeetingId planMeetings() {
        MeetingId last = MeetingId.next();
        for (int i = 0; i < size; i++) {
            last = beans.getBean(Meetings.class)
                    .plan(CommandId.next(), secretary, SomeMeeting.of(committee.id(), DAY.plusDays(i)));
        }
        return last;
    }

    private void meet() {
        beans.getBean(Convocations.class).convene(CommandId.next(), secretary, meeting);
        beans.getBean(Sessions.class).start(CommandId.next(), secretary, meeting);
        for (Actor member : members) {
            beans.getBean(Attendance.class).record(secretary, meeting, SeatTaken.present(institution(member)));
        }
    }

    private void decide() {
        for (int i = 0; i < size; i++) {
            var item = beans.getBean(Agenda.class).add(CommandId.next(), secretary, meeting, AgendaEntry.titled("Bod"));
            PointText point = new PointText("zabezpečiť kurzy", List.of(institution(member())), "", null, false);
            ResolutionText text =
                    new ResolutionText("Uznesenie", List.of(new SectionText(Verb.INSTRUCTS, List.of(point))));
            beans.getBean(ResolutionDrafting.class).draft(CommandId.next(), secretary, meeting, item, text);
        }
        sql("update resolution set state = 'NOT_ADOPTED' where meeting = ?", meeting.value());
    }

    private void sql(String statement, Object... parameters) {
        beans.getBean(JdbcClient.class).sql(statement).params(parameters).update();
    }

    private static InstitutionId institution(Actor actor) {
        return Objects.requireNonNull(actor.institution());
    }
}
