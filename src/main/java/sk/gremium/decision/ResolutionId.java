package sk.gremium.decision;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a resolution from its first draft on. */
public record ResolutionId(UUID value) {

    /** The type of {@link sk.gremium.kernel.SubjectRef}s that point here. */
    public static final String TYPE = "resolution";

    /** A new id, later in time order than those before it. */
    public static ResolutionId next() {
        return new ResolutionId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws NotFound for anything else, as an address may carry it. */
    public static ResolutionId of(String text) {
        return new ResolutionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
