package sk.gremium.minutes;

import java.util.Map;
import java.util.Set;

/** The life of an edition of minutes (domain.md 1.5) with all transitions that there are. */
public enum MinutesState {
    /** Composed anew at each look; seen by the secretariat and the chair. */
    DRAFT,
    /** Frozen and with the committee, for corrections and then for verification. */
    CIRCULATED,
    /** All verifiers have confirmed that this is what was said. */
    VERIFIED,
    /** The chair has approved it. */
    APPROVED,
    /** Numbered and stored; nothing changes any more. */
    PUBLISHED;

    private static final Map<MinutesState, Set<MinutesState>> NEXT = Map.of(
            DRAFT, Set.of(CIRCULATED),
            CIRCULATED, Set.of(VERIFIED, DRAFT),
            VERIFIED, Set.of(APPROVED, DRAFT),
            APPROVED, Set.of(PUBLISHED, DRAFT),
            PUBLISHED, Set.of());

    /** Whether minutes in this state may come into the other one next. */
    public boolean leadsTo(MinutesState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }
}
