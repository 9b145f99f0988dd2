package sk.gremium.text.redline;

import sk.gremium.text.BlockId;

/**
 * One change in a redline, for a summary of changes.
 *
 * @param number counts the changes of a redline from 1
 * @param block the block it is in
 * @param before the wording before, empty for an insertion
 * @param after the wording after, empty for a deletion
 */
public record Change(int number, Kind kind, BlockId block, String before, String after) {

    /** What happened. */
    public enum Kind {
        /** Words or a whole block are new. */
        INSERTED,
        /** Words or a whole block are gone. */
        DELETED,
        /** Words were replaced. */
        REPLACED,
        /** The same words in another formatting. */
        FORMATTED,
        /** The block stands elsewhere. */
        MOVED,
        /** The block has another kind, level, label or row shape. */
        RESHAPED
    }
}
