package sk.gremium.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.MovableClock;

/** The matrix and the list say the same, and the day alone makes a task overdue. */
@ActionTest
class TaskRegisterModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final TaskState[] STATES = TaskState.values();

    /** A task as it was seeded, for counting without the application. */
    private record Seed(
            CommitteeId committee, Actor gestor, @Nullable LocalDate due, TaskState state) {

        /** The columns' rules, said once more and otherwise: by days from today. */
        TaskColumn column() {
            if (state == TaskState.FULFILLED) {
                return TaskColumn.FULFILLED;
            } else if (state == TaskState.NOT_FULFILLED || state == TaskState.CANCELLED) {
                return TaskColumn.CLOSED;
            } else if (due == null) {
                return TaskColumn.UNDATED;
            }
            long days = due.toEpochDay() - TODAY.toEpochDay();
            return days < 0 ? TaskColumn.OVERDUE : days <= 30 ? TaskColumn.SOON : TaskColumn.LATER;
        }
    }

    private final Fixture fixture;
    private final TaskRegister register;
    private final SomeTask some;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    @Autowired
    TaskRegisterModuleTest(Fixture fixture, TaskRegister register, SomeTask some, MovableClock clock, JdbcClient jdbc) {
        this.fixture = fixture;
        this.register = register;
        this.some = some;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void itIsToday() {
        clock.set(TODAY);
    }

    @Test
    void everyNumberOfTheMatrixIsTheLengthOfItsListWhateverTheFilter() {
        List<Fixture.TestCommittee> committees = List.of(fixture.committee(), fixture.committee());
        List<Actor> institutions = new ArrayList<>();
        for (String letters : List.of("MPSVR", "MV", "ÚSVRK")) {
            Actor first = committees.getFirst().seat(letters, Role.MEMBER);
            institutions.add(first);
            committees.getLast().seat(SomeTask.institution(first), Role.MEMBER);
        }
        Actor reader = new Actor(
                institutions.getFirst().person(), institutions.getFirst().institution(), false);
        List<Seed> seeds = seed(committees, institutions);
        List<Seed> visible = seeds.stream()
                .filter(seed -> seed.committee().equals(committees.getFirst().id()))
                .toList();

        assertThat(sum(register.matrix(reader, TaskFilter.ALL))).isEqualTo(visible.size());
        for (@Nullable CommitteeId committee : idsAndNull(committees)) {
            List<MatrixRow> matrix = register.matrix(reader, new TaskFilter(committee, null, null, null));
            for (Actor gestor : institutions) {
                InstitutionId id = SomeTask.institution(gestor);
                for (TaskColumn column : TaskColumn.values()) {
                    long expected = visible.stream()
                            .filter(seed ->
                                    committee == null || seed.committee().equals(committee))
                            .filter(seed -> seed.gestor().equals(gestor) && seed.column() == column)
                            .count();
                    assertThat(cell(matrix, id, column)).as("%s %s", id, column).isEqualTo(expected);
                    assertThat(register.list(reader, new TaskFilter(committee, id, column, null)))
                            .as("%s %s", id, column)
                            .hasSize((int) expected);
                }
            }
        }
        assertThat(visible).extracting(Seed::column).contains(TaskColumn.values());
    }

    @Test
    void theSearchNarrowsTheMatrixAsItNarrowsTheList() {
        Fixture.TestCommittee committee = fixture.committee();
        Actor secretary = committee.secretary();
        Actor gestor = committee.seat("MPSVR", Role.MEMBER);
        for (int i = 0; i < 12; i++) {
            some.give(secretary, SomeTask.due(committee.id(), TODAY, gestor));
        }
        TaskFilter numbered = new TaskFilter(null, null, null, "2026-1");
        assertThat(register.list(secretary, numbered)).hasSize(3);
        assertThat(sum(register.matrix(secretary, numbered))).isEqualTo(3);
        assertThat(register.list(secretary, new TaskFilter(null, null, null, "JAZYKOVE KURZY")))
                .hasSize(12);
        assertThat(register.list(secretary, new TaskFilter(null, null, null, "jazykové kurzy")))
                .hasSize(12);
        assertThat(register.list(secretary, new TaskFilter(null, null, null, "%")))
                .isEmpty();
        assertThat(register.list(secretary, new TaskFilter(null, null, null, "' or 1=1 -- ")))
                .isEmpty();
    }

    @Test
    void aTaskBecomesOverdueByTheDayAloneAndNothingIsStored() {
        Fixture.TestCommittee committee = fixture.committee();
        Actor secretary = committee.secretary();
        Actor gestor = committee.seat("MPSVR", Role.MEMBER);
        TaskId task = some.give(secretary, SomeTask.due(committee.id(), TODAY, gestor));
        var stored = stored(task);
        assertThat(register.get(gestor, task).row().overdue()).isFalse();

        clock.set(TODAY.plusDays(1));

        assertThat(register.get(gestor, task).row().overdue()).isTrue();
        assertThat(register.list(gestor, new TaskFilter(null, null, TaskColumn.OVERDUE, null)))
                .hasSize(1);
        assertThat(register.matrix(gestor, TaskFilter.ALL).getFirst().count(TaskColumn.OVERDUE))
                .isOne();
        assertThat(stored(task)).isEqualTo(stored);
    }

    @Test
    void theDayEndsAtMidnightInBratislava() {
        Fixture.TestCommittee committee = fixture.committee();
        Actor secretary = committee.secretary();
        TaskId task = some.give(secretary, SomeTask.due(committee.id(), TODAY, secretary));

        clock.set(java.time.Instant.parse("2026-11-25T22:59:59Z"));
        assertThat(register.get(secretary, task).row().overdue()).isFalse();
        clock.set(java.time.Instant.parse("2026-11-25T23:00:00Z"));
        assertThat(register.get(secretary, task).row().overdue()).isTrue();
    }

    @Test
    void tasksOfCommitteesThatTheReaderDoesNotSeeAreNeitherListedNorCounted() {
        Fixture.TestCommittee committee = fixture.committee();
        Fixture.TestCommittee other = fixture.committee();
        Actor gestor = committee.seat("MPSVR", Role.MEMBER);
        Actor elsewhere = other.seat(SomeTask.institution(gestor), Role.MEMBER);
        some.give(committee.secretary(), SomeTask.due(committee.id(), TODAY, gestor));
        NewTask hidden = SomeTask.due(other.id(), TODAY, elsewhere, gestor);
        TaskId task = some.give(other.secretary(), hidden);
        some.sent(elsewhere, task, TaskState.IN_PROGRESS);

        for (Actor reader : List.of(gestor, committee.secretary())) {
            assertThat(register.list(reader, TaskFilter.ALL)).hasSize(1);
            assertThat(register.list(reader, new TaskFilter(other.id(), null, null, null)))
                    .isEmpty();
            assertThat(register.matrix(reader, new TaskFilter(other.id(), null, null, null)))
                    .isEmpty();
            assertThat(register.from(reader, List.of(hidden.source()))).isEmpty();
            assertThatThrownBy(() -> register.get(reader, task)).isInstanceOf(NotFound.class);
            assertThat(register.matrix(reader, TaskFilter.ALL))
                    .singleElement()
                    .matches(row -> row.total() == 1)
                    .as("when it reported to another committee is no business of this one")
                    .matches(row -> row.lastReport() == null);
        }
        for (Actor reader : List.of(fixture.outsider(), fixture.administrator())) {
            assertThat(register.list(reader, TaskFilter.ALL)).isEmpty();
            assertThat(register.matrix(reader, TaskFilter.ALL)).isEmpty();
            assertThatThrownBy(() -> register.get(reader, task)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.get(reader, TaskId.next())).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theMatrixSaysWhenAnInstitutionSentItsLastReport() {
        Fixture.TestCommittee committee = fixture.committee();
        Actor secretary = committee.secretary();
        Actor gestor = committee.seat("MPSVR", Role.MEMBER);
        TaskId task = some.give(secretary, SomeTask.due(committee.id(), TODAY, gestor));
        some.sent(gestor, task, TaskState.IN_PROGRESS);

        assertThat(register.matrix(secretary, TaskFilter.ALL).getFirst().lastReport())
                .isEqualTo(clock.instant());
    }

    private List<Seed> seed(List<Fixture.TestCommittee> committees, List<Actor> institutions) {
        Random random = new Random(20261125);
        List<Seed> seeds = new ArrayList<>();
        for (Fixture.TestCommittee committee : committees) {
            Actor secretary = committee.secretary();
            for (int i = 0; i < 42; i++) {
                Actor gestor = institutions.get(random.nextInt(institutions.size()));
                Actor partner = institutions.get(random.nextInt(institutions.size()));
                @Nullable LocalDate due = i % 7 == 6 ? null : TODAY.plusDays(random.nextInt(-40, 70));
                TaskState state = STATES[random.nextInt(STATES.length)];
                TaskId task = some.give(secretary, SomeTask.due(committee.id(), due, gestor, partner));
                some.bring(secretary, sitting(committee, committees, gestor), task, state);
                seeds.add(new Seed(committee.id(), gestor, due, state));
            }
        }
        return seeds;
    }

    /** The institution's own seat where the person sits, and a new one elsewhere. */
    private static Actor sitting(
            Fixture.TestCommittee committee, List<Fixture.TestCommittee> committees, Actor gestor) {
        return committee == committees.getFirst() ? gestor : committee.seat(SomeTask.institution(gestor), Role.MEMBER);
    }

    private static List<@Nullable CommitteeId> idsAndNull(List<Fixture.TestCommittee> committees) {
        List<@Nullable CommitteeId> ids = new ArrayList<>();
        ids.add(null);
        committees.forEach(committee -> ids.add(committee.id()));
        return ids;
    }

    private static int cell(List<MatrixRow> matrix, InstitutionId institution, TaskColumn column) {
        return matrix.stream()
                .filter(row -> row.institution().equals(institution))
                .mapToInt(row -> row.count(column))
                .sum();
    }

    private static int sum(List<MatrixRow> matrix) {
        return matrix.stream().mapToInt(MatrixRow::total).sum();
    }

    private java.util.Map<String, Object> stored(TaskId task) {
        return jdbc.sql("select * from task where id = ?")
                .param(task.value())
                .query()
                .singleRow();
    }
}
