package sk.gremium.review;

import java.util.Set;

/** Where a dispute stands. */
public enum DisputeState {
    OPEN,
    /** Talks are arranged. */
    SCHEDULED,
    REMOVED,
    /** The last talks ended without agreement; talks on a higher level may follow. */
    PERSISTS;

    /** The states that may follow this one. */
    public Set<DisputeState> next() {
        return switch (this) {
            case OPEN -> Set.of(SCHEDULED, REMOVED);
            case SCHEDULED -> Set.of(SCHEDULED, REMOVED, PERSISTS);
            case PERSISTS -> Set.of(SCHEDULED, REMOVED);
            case REMOVED -> Set.of();
        };
    }
}
