package sk.gremium.meeting;

/** How an institution takes part (domain.md 1.4). */
public enum Presence {
    /** Its member is or was there. */
    PRESENT,
    /** Somebody is or was there in the member's place. */
    REPRESENTED,
    EXCUSED,
    ABSENT;

    /** Whether somebody came for the institution. */
    public boolean came() {
        return this == PRESENT || this == REPRESENTED;
    }
}
