package sk.gremium.review;

import org.jspecify.annotations.Nullable;
import sk.gremium.text.anchor.Anchor;

/**
 * What a comment speaks of.
 *
 * @param anchor the passage in the round's version; null exactly for the whole material
 */
public record Target(Kind kind, @Nullable Anchor anchor) {

    /** How the passage was chosen. */
    public enum Kind {
        /** The material as a whole. */
        WHOLE,
        /** A heading with what it stands for, a paragraph, a row of a table. */
        BLOCK,
        /** A selection, which may span blocks. */
        RANGE
    }

    public Target {
        if ((kind == Kind.WHOLE) != (anchor == null)) {
            throw new IllegalArgumentException("a passage, and only a passage, has an anchor");
        }
    }

    /** The material as a whole. */
    public static Target whole() {
        return new Target(Kind.WHOLE, null);
    }
}
