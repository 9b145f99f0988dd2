package sk.gremium.action;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.NotFound;

/** The operations that the permission matrix tries, each under its name in the table. */
@TestComponent
class ActionOperations {

    /** A task with a report that waits and a date that is asked for. */
    record Scene(CommitteeId committee, TaskId task, UUID report, UUID request) {}

    static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private final Tasks tasks;
    private final TaskRegister register;
    private final Reporting reporting;
    private final SomeTask some;

    ActionOperations(Tasks tasks, TaskRegister register, Reporting reporting, SomeTask some) {
        this.tasks = tasks;
        this.register = register;
        this.reporting = reporting;
        this.some = some;
    }

    /** Brings a task of its own into a state. */
    Scene play(CommitteeId committee, Actor secretary, Actor gestor, Actor partner, TaskState state) {
        TaskId task = some.give(secretary, SomeTask.due(committee, DUE, gestor, partner));
        UUID report = some.sent(partner, task, TaskState.IN_PROGRESS).id();
        reporting.askForDate(CommandId.next(), gestor, task, DUE.plusDays(9), "Dôvod.");
        UUID request = register.get(secretary, task).dateRequests().getFirst().id();
        some.bring(secretary, gestor, task, state);
        return new Scene(committee, task, report, request);
    }

    /** Runs one operation of the table. */
    void run(String name, Actor actor, Scene scene) {
        TaskId task = scene.task();
        CommandId command = CommandId.next();
        switch (name) {
            case "look" -> register.get(actor, task);
            case "list" -> listed(actor, task);
            case "give" -> tasks.create(command, actor, SomeTask.due(scene.committee(), null, actor));
            case "cancel" -> tasks.cancel(actor, task, register.get(actor, task).version());
            case "write" -> reporting.save(actor, task, -1, "Rozpísané.", TaskState.IN_PROGRESS);
            case "send" -> reporting.send(command, actor, task, -1, "Hotovo.", TaskState.FULFILLED);
            case "accept" -> reporting.accept(actor, scene.report());
            case "giveBack" -> reporting.giveBack(actor, scene.report(), "Doplňte.");
            case "askDate" -> reporting.askForDate(command, actor, task, DUE.plusDays(30), "Dôvod.");
            case "decide" -> reporting.decideDate(actor, task, scene.request(), true);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void listed(Actor actor, TaskId task) {
        if (register.list(actor, TaskFilter.ALL).stream()
                .noneMatch(row -> row.id().equals(task))) {
            throw new NotFound();
        }
    }
}
