package sk.gremium.review;

import java.util.Set;

/** The submission state of a comment; how it was evaluated is a matter of its own. */
public enum CommentState {
    /** Seen by the own institution only. */
    DRAFT,
    SENT,
    /** Discarded before or withdrawn after sending; counts for nothing. */
    WITHDRAWN;

    /** The states that may follow this one. */
    public Set<CommentState> next() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, WITHDRAWN);
            case SENT -> Set.of(DRAFT, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}
