package sk.gremium.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a comment. A draft may lack anything; {@link #gaps()} says what sending would refuse.
 *
 * @param editorial about spelling and style only
 * @param text the problem, plain text; may be empty if a wording is proposed
 * @param wording how the passage should read, plain text, blocks parted by line breaks; null if none is proposed
 * @param reason why; a fundamental comment needs one
 */
public record CommentContent(
        Target target,
        CommentKind kind,
        boolean editorial,
        String text,
        @Nullable String wording,
        String reason) {

    /** Something without which a comment is not sent. */
    public enum Gap {
        /** Neither text nor proposed wording. */
        TEXT,
        /** A fundamental comment without a reason. */
        REASON
    }

    public CommentContent {
        text = text.strip();
        reason = reason.strip();
        if (wording != null && target.kind() == Target.Kind.WHOLE) {
            throw new IllegalArgumentException("a wording is proposed for a passage");
        }
    }

    /** What is missing before it can be sent; empty if nothing. */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        if (text.isEmpty() && wording == null) {
            gaps.add(Gap.TEXT);
        }
        if (kind == CommentKind.FUNDAMENTAL && reason.isEmpty()) {
            gaps.add(Gap.REASON);
        }
        return List.copyOf(gaps);
    }
}
