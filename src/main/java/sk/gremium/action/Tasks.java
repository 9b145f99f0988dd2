package sk.gremium.action;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;

/** Gives tasks and takes them back. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Tasks {

    private final TaskStore store;
    private final TaskPolicy policy;
    private final CommitteeAccess access;
    private final Commands commands;
    private final JdbcClient jdbc;
    private final TaskEvents events;

    Tasks(
            TaskStore store,
            TaskPolicy policy,
            CommitteeAccess access,
            Commands commands,
            JdbcClient jdbc,
            TaskEvents events) {
        this.store = store;
        this.policy = policy;
        this.access = access;
        this.commands = commands;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Gives a task; only who prepares the committee's business may. Its number follows the last one of the year. */
    public TaskId create(CommandId command, Actor actor, NewTask task) {
        access.require(actor, task.committee(), Capability.PREPARE);
        return new TaskId(commands.once(command, () -> {
            Instant now = events.now();
            Task given = store.saveAndFlush(new Task(task, nextNumber(task.committee(), now), now));
            events.publish(actor, given, "task.given");
            return given.id().value();
        }));
    }

    /** Takes a task back; it stays in the register as cancelled. */
    public void cancel(Actor actor, TaskId id, long version) {
        Task task = policy.find(actor, id, TaskAct.CANCEL);
        Stale.check(version, task.version());
        task.cancel(events.now());
        events.publish(actor, task, "task.cancelled");
    }

    private String nextNumber(CommitteeId committee, Instant now) {
        int year = now.atZone(Time.BRATISLAVA).getYear();
        jdbc.sql("""
                        insert into task_counter (committee, year, last) values (?, ?, 1)
                        on duplicate key update last = last + 1""").params(committee.value(), year).update();
        int number = jdbc.sql("select last from task_counter where committee = ? and year = ?")
                .params(committee.value(), year)
                .query(Integer.class)
                .single();
        return "%d-%02d".formatted(year, number);
    }
}
