package sk.gremium.office.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment as Word keeps it.
 *
 * @param author the name in the file, empty if none; never to be taken for a proven identity
 * @param at when, null if the file does not say; a time without a zone is read as UTC
 * @param text paragraphs parted by {@code '\n'}
 * @param passage where it hangs, null if nothing in the text refers to it
 * @param quote the text of the passage, blocks parted by {@code '\n'}; empty for a comment on a point
 * @param replies in the order of the file; a reply to a reply stands here too
 */
public record ImportedComment(
        String author,
        String initials,
        @Nullable Instant at,
        String text,
        @Nullable Passage passage,
        String quote,
        List<Reply> replies,
        boolean resolved) {

    public ImportedComment {
        replies = List.copyOf(replies);
    }

    /** An answer to a comment. */
    public record Reply(String author, @Nullable Instant at, String text) {}

    /**
     * A stretch of the text.
     *
     * @param startBlock the index of a block, from 0
     * @param startOffset UTF-16 units into its text
     * @param endBlock not before the start
     * @param endOffset exclusive
     */
    public record Passage(int startBlock, int startOffset, int endBlock, int endOffset) {}
}
