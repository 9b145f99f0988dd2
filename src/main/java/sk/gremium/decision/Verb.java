package sk.gremium.decision;

/** What a section of a resolution does (domain.md 1.6). */
public enum Verb {
    TAKES_NOTE,
    APPROVES,
    AGREES,
    RECOMMENDS,
    REQUESTS,
    AUTHORISES,
    INSTRUCTS,
    REVOKES;

    /** Whether a point under this verb may become a task. */
    public boolean mayBecomeTask() {
        return this == RECOMMENDS || this == REQUESTS || this == INSTRUCTS || this == AUTHORISES;
    }
}
