package sk.gremium.review;

/** Who talks about a dispute; each level is tried once the one below has failed. */
public enum DisputeLevel {
    EXPERT,
    STATE_SECRETARY,
    MINISTER
}
