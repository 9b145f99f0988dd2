package sk.gremium.action;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.SubjectRef;

/** Tasks for tests, made short through the real services. */
@TestComponent
class SomeTask {

    private final Tasks tasks;
    private final TaskRegister register;
    private final Reporting reporting;
    private final JdbcClient jdbc;

    SomeTask(Tasks tasks, TaskRegister register, Reporting reporting, JdbcClient jdbc) {
        this.tasks = tasks;
        this.register = register;
        this.reporting = reporting;
        this.jdbc = jdbc;
    }

    static NewTask due(CommitteeId committee, @Nullable LocalDate due, Actor gestor, Actor... partners) {
        return due(committee, due == null ? DueKind.STANDING : DueKind.DATE, due, gestor, partners);
    }

    static NewTask due(CommitteeId committee, DueKind kind, @Nullable LocalDate due, Actor gestor, Actor... partners) {
        Set<InstitutionId> sharing =
                Arrays.stream(partners).map(SomeTask::institution).collect(Collectors.toSet());
        SubjectRef source = new SubjectRef("resolution_point", Ids.next());
        return new NewTask(
                committee,
                "Zabezpečiť jazykové kurzy",
                "Celé znenie úlohy.",
                institution(gestor),
                sharing,
                kind,
                due,
                source,
                "Uznesenie č. 1/2026, bod B.1",
                "resolutions");
    }

    TaskId give(Actor secretary, NewTask task) {
        return tasks.create(CommandId.next(), secretary, task);
    }

    /** Sends a report that says this. */
    ReportRow sent(Actor actor, TaskId task, TaskState state) {
        long version = register.get(actor, task)
                .draft(actor.institution())
                .map(ReportRow::version)
                .orElse(-1L);
        reporting.send(CommandId.next(), actor, task, version, "Kurzy prebiehajú.", state);
        return register.get(actor, task).last(actor.institution()).orElseThrow();
    }

    /** Brings a task into this state by a report that is accepted, or by taking it back. */
    void bring(Actor secretary, Actor gestor, TaskId task, TaskState state) {
        if (state == TaskState.CANCELLED) {
            tasks.cancel(secretary, task, register.get(secretary, task).version());
        } else if (state != TaskState.NEW) {
            reporting.accept(secretary, sent(gestor, task, state).id());
        }
    }

    /** What the trail says of a task, the oldest first. */
    List<String> trail(TaskId task) {
        return jdbc.sql("select what from audit_entry where subject_type = 'task' and subject = ? order by seq")
                .param(task.value())
                .query(String.class)
                .list();
    }

    /** The last entry of the trail: what happened, who did it and for which institution. */
    Map<String, Object> lastEntry(TaskId task) {
        return jdbc.sql("""
                        select what, person, institution, committee from audit_entry
                        where subject_type = 'task' and subject = ? order by seq desc limit 1""").param(task.value()).query().singleRow();
    }

    static InstitutionId institution(Actor actor) {
        return Objects.requireNonNull(actor.institution());
    }
}
