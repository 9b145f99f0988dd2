package sk.gremium.meeting;

import java.util.Map;
import java.util.Set;

/** The life of a meeting (domain.md 1.4) with all transitions that there are. */
public enum MeetingState {
    /** Being prepared; nobody has been told. */
    PLANNED,
    /** Invitations are out. */
    CONVENED,
    /** It was called and will be held on another day, not yet agreed. */
    POSTPONED,
    /** It sits. */
    IN_SESSION,
    /** It was held and could decide. */
    HELD,
    /** It was held without a quorum and informed only. */
    INQUORATE,
    /** It will not be held; its number is free again. */
    CANCELLED;

    private static final Map<MeetingState, Set<MeetingState>> NEXT = Map.of(
            PLANNED, Set.of(CONVENED, CANCELLED),
            CONVENED, Set.of(IN_SESSION, POSTPONED, CANCELLED),
            POSTPONED, Set.of(CONVENED, CANCELLED),
            IN_SESSION, Set.of(HELD, INQUORATE),
            HELD, Set.of(),
            INQUORATE, Set.of(),
            CANCELLED, Set.of());

    /** Whether a meeting in this state may come into the other one next. */
    public boolean leadsTo(MeetingState next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether it is still being prepared or waited for. */
    public boolean ahead() {
        return this == PLANNED || this == CONVENED || this == POSTPONED;
    }

    /** Whether it was held, with or without a quorum. */
    public boolean over() {
        return this == HELD || this == INQUORATE;
    }
}
