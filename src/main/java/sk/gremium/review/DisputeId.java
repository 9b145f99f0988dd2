package sk.gremium.review;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a dispute about a fundamental comment. */
public record DisputeId(UUID value) {

    /** A new id, later in time order than those before it. */
    public static DisputeId next() {
        return new DisputeId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link sk.gremium.kernel.NotFound} for anything else. */
    public static DisputeId of(String text) {
        return new DisputeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
