package sk.gremium.action;

/** How far a task is, as the committee has accepted it (domain.md 1.6). Overdue is not a state. */
public enum TaskState {
    NEW(true),
    IN_PREPARATION(true),
    IN_PROGRESS(true),
    PARTIALLY_FULFILLED(true),
    FULFILLED(false),
    NOT_FULFILLED(false),
    CANCELLED(false);

    private final boolean open;

    TaskState(boolean open) {
        this.open = open;
    }

    /** Whether something is still to be done. */
    public boolean open() {
        return open;
    }

    /** Whether an institution may report this state; the others are the committee's to set. */
    public boolean reportable() {
        return this != NEW && this != CANCELLED;
    }
}
