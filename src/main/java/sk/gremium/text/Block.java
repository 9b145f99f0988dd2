package sk.gremium.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of a text: a heading, a paragraph, a list entry, a table row or a footnote. Offsets into a block count UTF-16
 * units of {@link #text()}; the label is not part of it. A line break inside a block is {@code '\n'}.
 *
 * @param id stays the same through the versions of a draft
 * @param level the heading's or list's level, 0 for everything else
 * @param label what Word shows before the text ("čl. 2", "2.3", "b)", a footnote's number); empty if nothing
 * @param numbering where the label comes from, null if it does not count automatically
 * @param row the shape of a table row, null for every other kind
 */
public record Block(
        BlockId id,
        BlockKind kind,
        int level,
        String label,
        List<Run> runs,
        @Nullable Numbering numbering,
        @Nullable TableRow row) {

    public Block {
        runs = List.copyOf(runs);
        if ((kind == BlockKind.TABLE_ROW) != (row != null)) {
            throw new IllegalArgumentException("a table row, and only a table row, has a shape");
        }
    }

    /** The letters of all runs, tracked deletions included. */
    public String text() {
        return Runs.text(runs);
    }

    /**
     * The content address of this block: SHA-256, in hexadecimal, of everything but its id. Equal blocks have equal
     * addresses, whatever the order of their marks.
     */
    public String hash() {
        return BlockJson.hash(this);
    }

    /** The text with every stretch of white space made one space and none at the ends: what two versions compare. */
    public String wording() {
        return text().replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    /** This block under another id. */
    public Block withId(BlockId other) {
        return new Block(other, kind, level, label, runs, numbering, row);
    }

    /** This block with other text. */
    public Block withRuns(List<Run> others) {
        return new Block(id, kind, level, label, others, numbering, row);
    }
}
