package sk.gremium.meeting;

/** In what capacity somebody sits for an institution; whether that counts is the statute's matter. */
public enum Seat {
    /** The member with the vote. */
    MEMBER,
    /** The alternate whom the institution named for its term. */
    ALTERNATE,
    /** Somebody with a written authority for this one meeting. */
    PROXY
}
