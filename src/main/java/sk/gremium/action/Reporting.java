package sk.gremium.action;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;

/** Institutions report on their tasks and ask for other dates; the secretariat accepts, returns and decides. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Reporting {

    private final TaskReports reports;
    private final TaskPolicy policy;
    private final Commands commands;
    private final JdbcClient jdbc;
    private final TaskEvents events;

    Reporting(TaskReports reports, TaskPolicy policy, Commands commands, JdbcClient jdbc, TaskEvents events) {
        this.reports = reports;
        this.policy = policy;
        this.commands = commands;
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Saves the institution's report without sending it; only its own people see it.
     *
     * @param version of the draft report that the form was filled from; -1 if there was none
     */
    public void save(Actor actor, TaskId id, long version, String text, TaskState reported) {
        Task task = policy.find(actor, id, TaskAct.WRITE_REPORT);
        write(actor, task, version, text, reported);
        events.insideInstitution(actor, task, "report.saved");
    }

    /** Sends the report in the institution's name. */
    public void send(CommandId command, Actor actor, TaskId id, long version, String text, TaskState reported) {
        Task task = policy.find(actor, id, TaskAct.SEND_REPORT);
        commands.once(command, () -> {
            TaskReport report = write(actor, task, version, text, reported);
            report.send(events.now());
            reports.saveAndFlush(report);
            events.publish(actor, task, "report.sent");
            return report.id();
        });
    }

    /** Accepts a report: what it says becomes the task's state. */
    public void accept(Actor actor, UUID reportId) {
        TaskReport report = reports.findById(reportId).orElseThrow(NotFound::new);
        Task task = policy.find(actor, report.task(), TaskAct.DECIDE);
        report.accept(actor, events.now());
        if (report.institution().equals(task.gestor())) {
            task.accept(report.reportedState(), events.now());
        }
        events.publish(actor, task, "report.accepted");
    }

    /** Returns a report with a remark that says what is missing. */
    public void giveBack(Actor actor, UUID reportId, String why) {
        TaskReport report = reports.findById(reportId).orElseThrow(NotFound::new);
        Task task = policy.find(actor, report.task(), TaskAct.DECIDE);
        report.giveBack(actor, events.now(), why);
        events.publish(actor, task, "report.returned");
    }

    /** Asks for another date, with a reason. */
    public void askForDate(CommandId command, Actor actor, TaskId id, LocalDate day, String reason) {
        Task task = policy.find(actor, id, TaskAct.ASK_FOR_DATE);
        task.requireLater(day, LocalDate.ofInstant(events.now(), Time.BRATISLAVA));
        String why = Wording.reason(reason, "action.refused.date_request");
        InstitutionId institution = Objects.requireNonNull(actor.institution());
        commands.once(command, () -> {
            UUID request = Ids.next();
            jdbc.sql("""
                            insert into task_due_change (id, task, asked_by, asked_for, asked_at, old_due, new_due, reason)
                            values (?, ?, ?, ?, ?, ?, ?, ?)""")
                    .param(request)
                    .param(id.value())
                    .param(actor.person().value())
                    .param(institution.value())
                    .param(events.now())
                    .param(task.due())
                    .param(day)
                    .param(why)
                    .update();
            events.publish(actor, task, "task.date_asked");
            return request;
        });
    }

    /** Grants or declines another date; the former one stays on record. */
    public void decideDate(Actor actor, TaskId id, UUID request, boolean granted) {
        Task task = policy.find(actor, id, TaskAct.DECIDE);
        int open = jdbc.sql("""
                        update task_due_change set granted = ?, decided_at = ?, decided_by = ?, old_due = ?
                        where id = ? and task = ? and granted is null""")
                .param(granted)
                .param(events.now())
                .param(actor.person().value())
                .param(task.due())
                .param(request)
                .param(id.value())
                .update();
        if (open == 0) {
            throw new Denied();
        }
        if (granted) {
            task.postpone(jdbc.sql("select new_due from task_due_change where id = ?")
                    .param(request)
                    .query(LocalDate.class)
                    .single());
        }
        events.publish(actor, task, granted ? "task.date_granted" : "task.date_declined");
    }

    private TaskReport write(Actor actor, Task task, long version, String text, TaskState reported) {
        InstitutionId institution = Objects.requireNonNull(actor.institution());
        TaskReport report = reports.findByTaskAndInstitutionAndStatus(
                        task.id().value(), institution.value(), ReportStatus.DRAFT)
                .orElse(null);
        Stale.check(version, report == null ? -1 : report.version());
        if (report == null) {
            report = new TaskReport(task.id(), institution, actor.person(), events.now());
        }
        report.write(text, reported, actor.person(), events.now());
        try {
            return reports.saveAndFlush(report);
        } catch (DataIntegrityViolationException e) {
            // A colleague began the institution's report in the same moment.
            throw new Stale();
        }
    }
}
