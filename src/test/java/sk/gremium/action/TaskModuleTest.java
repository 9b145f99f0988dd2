package sk.gremium.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sk.gremium.action.SomeTask.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.MovableClock;

/** Giving tasks and taking them back. */
@ActionTest
class TaskModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final Fixture.TestCommittee committee;
    private final Actor secretary;
    private final Actor gestor;
    private final Actor partner;
    private final Tasks tasks;
    private final TaskRegister register;
    private final SomeTask some;
    private final MovableClock clock;

    @Autowired
    TaskModuleTest(Fixture fixture, Tasks tasks, TaskRegister register, SomeTask some, MovableClock clock) {
        committee = fixture.committee();
        secretary = committee.secretary();
        gestor = committee.seat("MPSVR", Role.MEMBER);
        partner = committee.seat("MV", Role.MEMBER);
        this.tasks = tasks;
        this.register = register;
        this.some = some;
        this.clock = clock;
    }

    @BeforeEach
    void itIsToday() {
        clock.set(TODAY);
    }

    @Test
    void aTaskHasOneGestorAndItsPartnersAreTheOthers() {
        TaskId task = some.give(secretary, SomeTask.due(committee.id(), DUE, gestor, gestor, partner));

        TaskRow row = register.get(secretary, task).row();
        assertThat(row.gestor()).isEqualTo(gestor.institution());
        assertThat(row.partners()).hasSize(1).doesNotContain(row.gestorAbbr());
        assertThat(row.state()).isEqualTo(TaskState.NEW);
    }

    @Test
    void aTaskSaysWhereItComesFrom() {
        NewTask wish = SomeTask.due(committee.id(), DUE, gestor);
        TaskId task = some.give(secretary, wish);

        assertThat(register.get(gestor, task).source()).isEqualTo(wish.source());
        assertThat(register.get(gestor, task).row().sourceLabel()).isEqualTo(wish.sourceLabel());
        assertThat(register.from(gestor, List.of(wish.source())))
                .extracting(TaskRow::id)
                .containsExactly(task);
    }

    @ParameterizedTest
    @EnumSource
    void aDatedTaskNeedsADateAndTheOthersHaveNone(DueKind kind) {
        @SuppressWarnings("NullAway") // the wrong one on purpose
        NewTask wrong = SomeTask.due(committee.id(), kind, kind.dated() ? null : DUE, gestor);

        assertThatThrownBy(() -> some.give(secretary, wrong))
                .isInstanceOf(Refused.class)
                .hasMessage("action.refused.due");
    }

    @Test
    void aTaskWithoutATitleOrWithOneTooLongIsRefused() {
        assertThatThrownBy(() -> some.give(secretary, titled("  ")))
                .isInstanceOf(Refused.class)
                .hasMessage("action.refused.title");
        assertThatThrownBy(() -> some.give(secretary, titled("a".repeat(401))))
                .isInstanceOf(Refused.class)
                .hasMessage("action.refused.too_long");
        assertThat(register.list(secretary, TaskFilter.ALL)).isEmpty();
    }

    @Test
    void aDoubleClickGivesOneTask() {
        CommandId command = CommandId.next();
        NewTask wish = SomeTask.due(committee.id(), DUE, gestor);

        TaskId first = tasks.create(command, secretary, wish);

        assertThat(tasks.create(command, secretary, wish)).isEqualTo(first);
        assertThat(register.list(secretary, TaskFilter.ALL)).hasSize(1);
        assertThat(some.trail(first)).containsExactly("task.given");
    }

    @Test
    void numbersFollowEachOtherWithinAYearWhenManyGiveAtOnce() throws Exception {
        List<Callable<TaskId>> wishes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            wishes.add(DelegatingSecurityContextCallable.create(
                    () -> some.give(secretary, SomeTask.due(committee.id(), DUE, gestor)),
                    SecurityContextHolder.getContext()));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<TaskId> given : threads.invokeAll(wishes)) {
                assertThat(given.get()).isNotNull();
            }
        }
        clock.set(LocalDate.of(2027, 1, 1));
        some.give(secretary, SomeTask.due(committee.id(), DUE, gestor));

        assertThat(register.list(secretary, TaskFilter.ALL))
                .extracting(TaskRow::number)
                .containsExactlyInAnyOrder(
                        "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08",
                        "2027-01");
    }

    @Test
    void aTaskTakenBackStaysInTheRegisterAsCancelled() {
        TaskId task = some.give(secretary, SomeTask.due(committee.id(), DUE, gestor));

        tasks.cancel(secretary, task, 0);

        assertThat(register.list(gestor, new TaskFilter(null, null, TaskColumn.CLOSED, null)))
                .extracting(TaskRow::id)
                .containsExactly(task);
        assertThat(some.trail(task)).containsExactly("task.given", "task.cancelled");
    }

    @Test
    void whoSawAnOlderStateCannotTakeATaskBack() {
        TaskId task = some.give(secretary, SomeTask.due(committee.id(), DUE, gestor));
        long seen = register.get(secretary, task).version();
        some.bring(secretary, gestor, task, TaskState.IN_PROGRESS);

        assertThatThrownBy(() -> tasks.cancel(secretary, task, seen)).isInstanceOf(Stale.class);
        assertThat(register.get(secretary, task).row().state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    private NewTask titled(String title) {
        NewTask task = SomeTask.due(committee.id(), DUE, gestor);
        return new NewTask(
                task.committee(),
                title,
                task.text(),
                institution(gestor),
                task.partners(),
                task.dueKind(),
                task.due(),
                task.source(),
                task.sourceLabel(),
                task.sourceRoute());
    }
}
