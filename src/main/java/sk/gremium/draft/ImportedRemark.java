package sk.gremium.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.anchor.Anchor;

/**
 * What stood beside an uploaded text: a Word comment, or a tracked change kept as a proposal.
 *
 * @param anchor the passage in the version's text; null for a comment on nothing in particular
 * @param author the name in the file, empty if none; never to be taken for a proven identity
 * @param at when, as the file says
 * @param text what the comment says; empty for a change
 * @param proposed the wording that a change would give the passage; null for a comment
 * @param resolved whether the comment was closed in Word
 */
public record ImportedRemark(
        UUID id,
        Kind kind,
        @Nullable Anchor anchor,
        String author,
        @Nullable Instant at,
        String text,
        @Nullable String proposed,
        List<Reply> replies,
        boolean resolved) {

    public ImportedRemark {
        replies = List.copyOf(replies);
    }

    /** What it was in the file. */
    public enum Kind {
        COMMENT,
        CHANGE
    }

    /** An answer to a comment. */
    public record Reply(String author, @Nullable Instant at, String text) {}
}
