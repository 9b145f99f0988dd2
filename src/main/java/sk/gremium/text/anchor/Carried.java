package sk.gremium.text.anchor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage is in a newer text.
 *
 * @param anchor the passage there; null exactly if it is gone
 */
public record Carried(Outcome outcome, @Nullable Anchor anchor) {

    /** What became of the passage. */
    public enum Outcome {
        /** It reads the same and stands where it stood. */
        UNCHANGED,
        /** It reads the same and stands elsewhere. */
        MOVED,
        /** Its place is known and reads differently. */
        CHANGED,
        /** It was deleted, or nobody can say with certainty where it is. */
        GONE
    }

    public Carried {
        if ((outcome == Outcome.GONE) != (anchor == null)) {
            throw new IllegalArgumentException("a passage that is not gone has a place");
        }
    }

    static final Carried GONE = new Carried(Outcome.GONE, null);

    /** The passage in the newer text, empty if it is gone. */
    public Optional<Anchor> passage() {
        return Optional.ofNullable(anchor);
    }
}
