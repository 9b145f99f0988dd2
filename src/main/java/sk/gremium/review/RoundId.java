package sk.gremium.review;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a round of comments. */
public record RoundId(UUID value) {

    /** A new id, later in time order than those before it. */
    public static RoundId next() {
        return new RoundId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link sk.gremium.kernel.NotFound} for anything else. */
    public static RoundId of(String text) {
        return new RoundId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
