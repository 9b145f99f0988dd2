package sk.gremium.minutes;

/** What can be done with minutes; {@link MinutesDetails#allowed} says which of it the reader may do now. */
public enum MinutesAct {
    /** Freeze the content and send it to the committee. */
    CIRCULATE,
    /** Give it back to be written again, with a reason. */
    GIVE_BACK,
    /** Propose a correction for the own institution, or say that it has none. */
    ANSWER,
    /** Accept or decline corrections. */
    DECIDE,
    VERIFY,
    APPROVE,
    PUBLISH,
    /** Begin a new edition of what is published. */
    AMEND
}
