package sk.gremium.review;

/** How talks about a dispute are held. */
public enum TalkForm {
    MEETING,
    ONLINE,
    TELEPHONE,
    LETTER
}
