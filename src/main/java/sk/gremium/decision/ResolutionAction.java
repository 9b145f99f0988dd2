package sk.gremium.decision;

/** What can be done with a resolution; {@link ResolutionDetails#allowed} says which of it the reader may do now. */
public enum ResolutionAction {
    EDIT,
    OPEN_BALLOT,
    /** Note the votes of others and close the ballot. */
    RECORD_VOTES,
    /** Cast the own institution's vote. */
    VOTE
}
