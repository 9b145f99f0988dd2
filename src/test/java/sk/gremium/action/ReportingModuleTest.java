package sk.gremium.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.MovableClock;

/** A report's way from a draft to what the committee has accepted, and how dates change. */
@ActionTest
class ReportingModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final Fixture.TestCommittee committee;
    private final Actor secretary;
    private final Actor gestor;
    private final Actor colleague;
    private final Actor partner;
    private final Reporting reporting;
    private final TaskRegister register;
    private final Tasks tasks;
    private final List<AskSource> asks;
    private final SomeTask some;
    private final MovableClock clock;
    private TaskId task = TaskId.next();

    @Autowired
    ReportingModuleTest(
            Fixture fixture,
            Reporting reporting,
            TaskRegister register,
            Tasks tasks,
            List<AskSource> asks,
            SomeTask some,
            MovableClock clock) {
        committee = fixture.committee();
        secretary = committee.secretary();
        gestor = committee.seat("MPSVR", Role.MEMBER);
        colleague = committee.colleagueOf(gestor, Role.CONTACT);
        partner = committee.seat("MV", Role.MEMBER);
        this.reporting = reporting;
        this.register = register;
        this.tasks = tasks;
        this.asks = asks;
        this.some = some;
        this.clock = clock;
    }

    @BeforeEach
    void aTask() {
        clock.set(TODAY);
        task = some.give(secretary, SomeTask.due(committee.id(), DUE, gestor, partner));
    }

    @Test
    void aReportInWritingIsSeenByItsOwnInstitutionOnly() {
        reporting.save(colleague, task, -1, "Rozpísané.", TaskState.IN_PROGRESS);

        assertThat(register.get(gestor, task).draft(gestor.institution())).isPresent();
        assertThat(register.get(partner, task).reports()).isEmpty();
        assertThat(register.get(secretary, task).reports()).isEmpty();
        assertThat(register.get(gestor, task).row().state()).isEqualTo(TaskState.NEW);
    }

    @Test
    void onlyAnAcceptedReportChangesTheState() {
        ReportRow report = some.sent(gestor, task, TaskState.FULFILLED);
        assertThat(register.get(secretary, task).row())
                .matches(row -> row.state() == TaskState.NEW && row.openReports() == 1);

        reporting.accept(secretary, report.id());

        assertThat(register.get(secretary, task).row())
                .matches(row -> row.state() == TaskState.FULFILLED && row.openReports() == 0);
        assertThat(some.trail(task)).containsExactly("task.given", "report.sent", "report.accepted");
    }

    @Test
    void aReportGivenBackSaysWhyAndTheInstitutionWritesAgain() {
        ReportRow report = some.sent(gestor, task, TaskState.FULFILLED);

        reporting.giveBack(secretary, report.id(), "Doplňte počet účastníkov.");

        assertThat(register.get(gestor, task).last(gestor.institution()).orElseThrow())
                .matches(row -> row.status() == ReportStatus.RETURNED)
                .matches(row -> row.remark().equals("Doplňte počet účastníkov."))
                .matches(row -> row.text().equals(report.text()));
        reporting.accept(
                secretary,
                some.sent(gestor, task, TaskState.PARTIALLY_FULFILLED).id());
        assertThat(register.get(gestor, task).row().state()).isEqualTo(TaskState.PARTIALLY_FULFILLED);
        assertThat(some.trail(task)).contains("report.returned");
    }

    @Test
    void aReportIsDecidedOnce() {
        ReportRow report = some.sent(gestor, task, TaskState.IN_PROGRESS);
        reporting.giveBack(secretary, report.id(), "Doplňte.");

        assertThatThrownBy(() -> reporting.accept(secretary, report.id())).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> reporting.giveBack(secretary, report.id(), "Znova."))
                .isInstanceOf(Denied.class);
    }

    @Test
    void withoutAReasonNothingIsGivenBack() {
        ReportRow report = some.sent(gestor, task, TaskState.IN_PROGRESS);

        assertThatThrownBy(() -> reporting.giveBack(secretary, report.id(), " "))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reporting.giveBack(secretary, report.id(), "a".repeat(2001)))
                .hasMessage("action.refused.too_long");
    }

    @Test
    void whatAPartnerReportsIsAcceptedAndChangesNoState() {
        reporting.accept(
                secretary, some.sent(partner, task, TaskState.FULFILLED).id());

        assertThat(register.get(secretary, task).row().state()).isEqualTo(TaskState.NEW);
    }

    @Test
    void twoColleaguesWhoWriteAtOnceLoseNothingSilently() {
        reporting.save(gestor, task, -1, "Prvé.", TaskState.IN_PROGRESS);
        long seen = version();
        reporting.save(colleague, task, seen, "Druhé.", TaskState.IN_PROGRESS);

        assertThatThrownBy(() -> reporting.save(gestor, task, seen, "Tretie.", TaskState.IN_PROGRESS))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> reporting.send(CommandId.next(), gestor, task, seen, "Tretie.", TaskState.IN_PROGRESS))
                .isInstanceOf(Stale.class);
        assertThat(register.get(gestor, task)
                        .draft(gestor.institution())
                        .orElseThrow()
                        .text())
                .isEqualTo("Druhé.");
    }

    @Test
    void twoColleaguesWhoBeginAtOnceMakeOneReport() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        var outcomes = atOnce(saving(together, gestor, "Prvé."), saving(together, colleague, "Druhé."));

        assertThat(outcomes).containsExactlyInAnyOrder("saved", "stale");
        assertThat(register.get(gestor, task).reports()).hasSize(1);
    }

    @Test
    void aDoubleClickSendsOneReport() throws Exception {
        CommandId command = CommandId.next();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<String> sending = () -> {
            together.await();
            reporting.send(command, gestor, task, -1, "Kurzy prebiehajú.", TaskState.IN_PROGRESS);
            return "sent";
        };

        assertThat(atOnce(signedIn(sending), signedIn(sending))).containsExactly("sent", "sent");

        assertThat(register.get(secretary, task).reports()).hasSize(1);
        assertThat(some.trail(task)).containsExactly("task.given", "report.sent");
    }

    @Test
    void anEmptyReportIsKeptButNotSent() {
        reporting.save(gestor, task, -1, " ", TaskState.IN_PROGRESS);

        assertThatThrownBy(() -> reporting.send(CommandId.next(), gestor, task, version(), " ", TaskState.IN_PROGRESS))
                .isInstanceOf(Refused.class);
        assertThat(register.get(gestor, task).draft(gestor.institution())).isPresent();
    }

    @Test
    void newAndCancelledAreNotForAnInstitutionToReport() {
        for (TaskState state : List.of(TaskState.NEW, TaskState.CANCELLED)) {
            assertThatThrownBy(() -> reporting.save(gestor, task, -1, "Hotovo.", state))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void aYearlyTaskThatIsFulfilledStartsItsNextYear() {
        TaskId yearly = some.give(secretary, SomeTask.due(committee.id(), DueKind.YEARLY, DUE, gestor));

        some.bring(secretary, gestor, yearly, TaskState.FULFILLED);

        assertThat(register.get(gestor, yearly).row())
                .matches(row -> row.state() == TaskState.IN_PROGRESS)
                .matches(row -> DUE.plusYears(1).equals(row.due()));
    }

    @Test
    void anotherDateIsAskedForWithAReasonAndTheFormerOneStaysOnRecord() {
        LocalDate later = DUE.plusMonths(3);
        reporting.askForDate(CommandId.next(), gestor, task, later, "Obstarávanie trvá dlhšie.");
        assertThat(register.get(gestor, task).row().due()).isEqualTo(DUE);
        DateRequest request = register.get(secretary, task).dateRequests().getFirst();
        assertThat(request.askedAt()).isEqualTo(clock.instant());

        reporting.decideDate(secretary, task, request.id(), true);
        reporting.askForDate(CommandId.next(), gestor, task, later.plusMonths(1), "Ešte raz.");
        reporting.decideDate(
                secretary,
                task,
                register.get(secretary, task).dateRequests().stream()
                        .filter(open -> open.granted() == null)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                false);

        assertThat(register.get(gestor, task).row().due()).isEqualTo(later);
        assertThat(register.get(gestor, task).dateRequests())
                .extracting(DateRequest::oldDue, DateRequest::newDue, DateRequest::granted)
                .containsExactlyInAnyOrder(tuple(DUE, later, true), tuple(later, later.plusMonths(1), false));
        assertThat(some.trail(task))
                .containsExactly(
                        "task.given", "task.date_asked", "task.date_granted", "task.date_asked", "task.date_declined");
    }

    @Test
    void ofTwoRequestsThatAreBothGrantedTheSecondRemembersTheDateOfTheFirst() {
        reporting.askForDate(CommandId.next(), gestor, task, DUE.plusDays(10), "Dôvod.");
        reporting.askForDate(CommandId.next(), gestor, task, DUE.plusDays(20), "Iný dôvod.");
        register.get(secretary, task).dateRequests().stream()
                .sorted(java.util.Comparator.comparing(DateRequest::newDue))
                .forEach(request -> reporting.decideDate(secretary, task, request.id(), true));

        assertThat(register.get(secretary, task).dateRequests())
                .extracting(DateRequest::oldDue, DateRequest::newDue)
                .containsExactlyInAnyOrder(tuple(DUE, DUE.plusDays(10)), tuple(DUE.plusDays(10), DUE.plusDays(20)));
    }

    @Test
    void aRequestIsDecidedOnceAndOnlyOnItsOwnTask() {
        reporting.askForDate(CommandId.next(), gestor, task, DUE.plusDays(1), "Dôvod.");
        var request = register.get(secretary, task).dateRequests().getFirst().id();
        TaskId other = some.give(secretary, SomeTask.due(committee.id(), DUE, gestor));

        assertThatThrownBy(() -> reporting.decideDate(secretary, other, request, true))
                .isInstanceOf(Denied.class);
        reporting.decideDate(secretary, task, request, false);
        assertThatThrownBy(() -> reporting.decideDate(secretary, task, request, true))
                .isInstanceOf(Denied.class);
        assertThat(register.get(gestor, task).row().due()).isEqualTo(DUE);
    }

    @Test
    void noEarlierDateNoPastDateNoDateWithoutAReasonAndNoneForAStandingTask() {
        assertThatThrownBy(() -> ask(task, DUE, "Dôvod.")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ask(task, DUE.plusDays(1), " ")).isInstanceOf(Refused.class);
        clock.set(DUE.plusMonths(2));
        assertThatThrownBy(() -> ask(task, DUE.plusMonths(1), "Dôvod.")).isInstanceOf(Refused.class);
        TaskId standing = some.give(secretary, SomeTask.due(committee.id(), null, gestor));
        assertThatThrownBy(() -> ask(standing, DUE.plusYears(1), "Dôvod."))
                .isInstanceOf(Refused.class)
                .hasMessage("action.refused.undated");
    }

    @Test
    void theDeskAsksTheGestorForAReportAndTheSecretariatForADecisionOnlyWhileTheTaskIsOpen() {
        clock.set(DUE.minusDays(31));
        assertThat(asked(gestor)).containsExactly("action.ask.report");
        clock.set(DUE.minusDays(32));
        assertThat(asked(gestor)).isEmpty();

        clock.set(DUE.plusDays(5));
        assertThat(asked(gestor)).containsExactly("action.ask.report");
        some.sent(gestor, task, TaskState.IN_PROGRESS);
        assertThat(asked(gestor)).isEmpty();
        assertThat(asked(secretary)).containsExactly("action.ask.decide");

        tasks.cancel(secretary, task, register.get(secretary, task).version());
        assertThat(asked(secretary)).isEmpty();
        assertThat(register.get(secretary, task).row().openReports()).isZero();
    }

    @Test
    void everyEntryOfTheTrailSaysWhoDidItForWhom() {
        some.sent(gestor, task, TaskState.IN_PROGRESS);

        assertThat(some.lastEntry(task))
                .containsEntry("what", "report.sent")
                .containsEntry("person", gestor.person().value())
                .containsEntry("institution", SomeTask.institution(gestor).value())
                .containsEntry("committee", committee.id().value());
    }

    @Test
    void aReportThatIsNotThereAnswersLikeOneThatIsNotForTheReader() {
        ReportRow report = some.sent(gestor, task, TaskState.IN_PROGRESS);
        Actor stranger = committee.seat("CUDZI", Role.MEMBER);

        assertThatThrownBy(() -> reporting.accept(secretary, CommandId.next().value()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reporting.accept(stranger, report.id())).isInstanceOf(Denied.class);
    }

    private List<String> asked(Actor actor) {
        return asks.stream()
                .filter(TaskAsks.class::isInstance)
                .flatMap(source -> source.asks(actor).stream())
                .map(ask -> ask.what())
                .toList();
    }

    private void ask(TaskId id, LocalDate day, String reason) {
        reporting.askForDate(CommandId.next(), gestor, id, day, reason);
    }

    private long version() {
        return register.get(gestor, task)
                .draft(gestor.institution())
                .orElseThrow()
                .version();
    }

    private Callable<String> saving(CyclicBarrier together, Actor actor, String words) {
        return signedIn(() -> {
            together.await();
            try {
                reporting.save(actor, task, -1, words, TaskState.IN_PROGRESS);
                return "saved";
            } catch (Stale e) {
                return "stale";
            }
        });
    }

    private static Callable<String> signedIn(Callable<String> act) {
        return DelegatingSecurityContextCallable.create(act, SecurityContextHolder.getContext());
    }

    private static List<String> atOnce(Callable<String> one, Callable<String> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return List.of(first.get(), second.get());
        }
    }
}
