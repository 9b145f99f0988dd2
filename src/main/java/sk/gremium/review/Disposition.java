package sk.gremium.review;

/** How a comment was decided (domain.md 2.5). */
public enum Disposition {
    /** A. */
    ACCEPTED,
    /** ČA. */
    PARTLY,
    /** N. */
    REJECTED;

    /** Whether the gestor must say why. */
    public boolean needsReply() {
        return this != ACCEPTED;
    }
}
