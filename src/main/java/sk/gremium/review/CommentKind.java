package sk.gremium.review;

/** How much weight an institution gives to a comment. */
public enum CommentKind {
    /** Obyčajná, "O". */
    ORDINARY,
    /** Zásadná, "Z": reasoned, and a dispute if it is not fully accepted. */
    FUNDAMENTAL
}
