package sk.gremium.decision;

/** How an institution voted. The last two are different things: it was there and kept still, or it was not there. */
public enum VoteValue {
    FOR,
    AGAINST,
    ABSTAINED,
    NOT_VOTED,
    ABSENT;

    /** Whether an institution can say this. */
    public boolean cast() {
        return this == FOR || this == AGAINST || this == ABSTAINED;
    }
}
