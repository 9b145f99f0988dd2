package sk.gremium.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The columns of the matrix institution × time. Every task is in exactly one. */
public enum TaskColumn {
    OVERDUE,
    /** Within thirty days. */
    SOON,
    LATER,
    /** Standing and continuous tasks. */
    UNDATED,
    FULFILLED,
    /** Closed without being fulfilled. */
    CLOSED;

    /** Where a task belongs today. */
    public static TaskColumn of(TaskState state, @Nullable LocalDate due, LocalDate today) {
        if (!state.open()) {
            return state == TaskState.FULFILLED ? FULFILLED : CLOSED;
        }
        if (due == null) {
            return UNDATED;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(30)) ? LATER : SOON;
    }
}
