package sk.gremium.review.ui;

import org.jspecify.annotations.Nullable;
import sk.gremium.review.RoundDetails;

/**
 * The rounds that matter on the page of a draft.
 *
 * @param current the last one that was not called off; null if there was none
 * @param here the one on the version shown; null if there is none
 */
record ShownRounds(@Nullable RoundDetails current, @Nullable RoundDetails here) {

    /** The one whose state stands below the heading. */
    @Nullable
    RoundDetails told() {
        return here == null ? current : here;
    }

    /** Whether the round on the version shown is the one that goes on. */
    boolean isCurrent() {
        return here != null && current != null && here.id().equals(current.id());
    }
}
