package sk.gremium.review;

/** What a colleague thinks of a comment of the own institution. */
public enum Stance {
    SUPPORT,
    OPPOSE
}
