package sk.gremium.action;

/** What kind of date a task has. */
public enum DueKind {
    /** By a day. */
    DATE,
    /** By the same day of every year; the date is the next one. */
    YEARLY,
    /** Without an end ("priebežne"). */
    CONTINUOUS,
    /** A standing task ("stála úloha"). */
    STANDING;

    /** Whether there is a date with it. */
    public boolean dated() {
        return this == DATE || this == YEARLY;
    }
}
