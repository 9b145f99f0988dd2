package sk.gremium.decision;

/** The life of a resolution with all transitions that there are. */
public enum ResolutionState {
    DRAFT,
    /** Its ballot is open; the text no longer changes. */
    PUT_TO_VOTE,
    ADOPTED,
    NOT_ADOPTED;

    /** Whether a resolution in this state may come into the other one next. */
    public boolean leadsTo(ResolutionState next) {
        return switch (this) {
            case DRAFT -> next == PUT_TO_VOTE;
            case PUT_TO_VOTE -> next == ADOPTED || next == NOT_ADOPTED;
            case ADOPTED, NOT_ADOPTED -> false;
        };
    }

    /** Whether the vote is over. */
    public boolean decided() {
        return this == ADOPTED || this == NOT_ADOPTED;
    }
}
