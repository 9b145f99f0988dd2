package sk.gremium.meeting;

/** What an institution says to an invitation. */
public enum Answer {
    /** Nothing yet. */
    NONE,
    WILL_ATTEND,
    /** It sends somebody in the member's place. */
    ALTERNATE,
    EXCUSED
}
