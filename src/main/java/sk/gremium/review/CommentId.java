package sk.gremium.review;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a comment. */
public record CommentId(UUID value) {

    /** A new id, later in time order than those before it. */
    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link sk.gremium.kernel.NotFound} for anything else. */
    public static CommentId of(String text) {
        return new CommentId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
