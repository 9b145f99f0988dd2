package sk.gremium.text.redline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;

/**
 * A block in a redline.
 *
 * @param change the number of the change that concerns the block as a whole (inserted, deleted, moved, or another kind or
 *     level), 0 if there is none; both places of a move have the same number
 * @param old the block as it was, null if it is inserted
 * @param now the block as it is, null if it is deleted
 * @param segments its text; at the place a block left, all of it counts as deleted
 */
public record Line(
        Type type,
        int change,
        @Nullable Block old,
        @Nullable Block now,
        List<Segment> segments) {

    /** What became of a block. */
    public enum Type {
        SAME,
        CHANGED,
        INSERTED,
        DELETED,
        /** The place a block left. */
        MOVED_AWAY,
        /** The place a block came to; its text may have changed as well. */
        MOVED_HERE
    }

    public Line {
        segments = List.copyOf(segments);
    }

    /** The block as it is now, or was if it is not here any more. */
    public Block block() {
        return type == Type.DELETED || type == Type.MOVED_AWAY
                ? Objects.requireNonNull(old)
                : Objects.requireNonNull(now);
    }

    /** Whether the block stands here in the newer text. */
    public boolean inNow() {
        return type != Type.DELETED && type != Type.MOVED_AWAY;
    }

    /** Whether the block stood here in the older text. */
    public boolean inOld() {
        return type != Type.INSERTED && type != Type.MOVED_HERE;
    }

    /** Whether kind, level, numbering, typed label or the shape of the row differ. The number counted does not matter. */
    public boolean reshaped() {
        return old != null && now != null && Shape.differs(old, now);
    }
}
