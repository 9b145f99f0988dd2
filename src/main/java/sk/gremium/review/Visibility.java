package sk.gremium.review;

/** When the other institutions see a sent comment. The secretariat sees it at once in every case. */
public enum Visibility {
    IMMEDIATE,
    /** Once the round no longer takes comments in time: nobody copies from others. */
    AFTER_DEADLINE,
    /** Never; each institution sees how its own were evaluated. */
    SECRETARIAT_ONLY;

    /** Whether a sent comment is open to the other institutions in this phase of its round. */
    public boolean opens(RoundPhase phase) {
        return switch (this) {
            case IMMEDIATE -> phase != RoundPhase.CANCELLED;
            case AFTER_DEADLINE -> phase == RoundPhase.CLOSED || phase == RoundPhase.PUBLISHED;
            case SECRETARIAT_ONLY -> false;
        };
    }
}
