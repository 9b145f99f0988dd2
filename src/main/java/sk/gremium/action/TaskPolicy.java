package sk.gremium.action;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;

/** Who may do what to a task: the screen shows what this allows, and the services refuse with the same answer. */
@Component
class TaskPolicy {

    private final TaskStore tasks;
    private final CommitteeAccess access;

    TaskPolicy(TaskStore tasks, CommitteeAccess access) {
        this.tasks = tasks;
        this.access = access;
    }

    /** The task if the actor may see it; throws {@link NotFound} else. */
    Task find(Actor actor, TaskId id) {
        Task task = tasks.findById(id.value()).orElseThrow(NotFound::new);
        if (!access.standing(actor, task.committee()).may(Capability.READ)) {
            throw new NotFound();
        }
        return task;
    }

    /** The task if the actor may do this to it; throws {@link NotFound} or {@link Denied} else. */
    Task find(Actor actor, TaskId id, TaskAct act) {
        Task task = find(actor, id);
        if (!allowed(actor, task).contains(act)) {
            throw new Denied();
        }
        return task;
    }

    Set<TaskAct> allowed(Actor actor, Task task) {
        Standing standing = access.standing(actor, task.committee());
        EnumSet<TaskAct> acts = EnumSet.noneOf(TaskAct.class);
        if (!task.open()) {
            return acts;
        }
        boolean concerned = task.concerns(actor.institution());
        add(acts, concerned && standing.may(Capability.CONTRIBUTE), TaskAct.WRITE_REPORT);
        add(acts, concerned && standing.may(Capability.SPEAK), TaskAct.SEND_REPORT);
        add(acts, task.gestor().equals(actor.institution()) && standing.may(Capability.SPEAK), TaskAct.ASK_FOR_DATE);
        add(acts, standing.may(Capability.PREPARE), TaskAct.DECIDE);
        add(acts, standing.may(Capability.PREPARE), TaskAct.CANCEL);
        return acts;
    }

    private static void add(Set<TaskAct> acts, boolean allowed, TaskAct act) {
        if (allowed) {
            acts.add(act);
        }
    }
}
