package sk.gremium.review;

import java.util.Set;

/** Where a round stands. What is stored and what the clock says together make the phase. */
public enum RoundPhase {
    /** Takes comments in time. */
    OPEN,
    /** The deadline has passed, or everybody answered before it: late comments are still taken, evaluation goes on. */
    CLOSED,
    /** The evaluation is published; nothing is added any more. */
    PUBLISHED,
    /** Called off; what was written stays readable to those who wrote it. */
    CANCELLED;

    /** The phases that may follow this one. */
    public Set<RoundPhase> next() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED, CANCELLED);
            case CLOSED -> Set.of(PUBLISHED, CANCELLED);
            case PUBLISHED, CANCELLED -> Set.of();
        };
    }
}
