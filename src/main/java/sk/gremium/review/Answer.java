package sk.gremium.review;

/** What an institution says to the disposition of its comment. */
public enum Answer {
    AGREES,
    INSISTS
}
