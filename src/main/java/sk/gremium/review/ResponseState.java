package sk.gremium.review;

import java.util.Set;

/** What an invited institution has answered. Taking back leads to {@link #AWAITED} again. */
public enum ResponseState {
    AWAITED,
    SENT,
    /** Declared that it has no comments: an answer like any other. */
    NO_COMMENTS;

    /** The states that may follow this one. */
    public Set<ResponseState> next() {
        return switch (this) {
            case AWAITED -> Set.of(SENT, NO_COMMENTS);
            case SENT -> Set.of(AWAITED, SENT);
            case NO_COMMENTS -> Set.of(AWAITED, SENT);
        };
    }
}
