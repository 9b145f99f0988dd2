package sk.gremium.decision;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a vote on a resolution. */
public record BallotId(UUID value) {

    /** The type of {@link sk.gremium.kernel.SubjectRef}s that point here. */
    public static final String TYPE = "ballot";

    /** A new id, later in time order than those before it. */
    public static BallotId next() {
        return new BallotId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws NotFound for anything else, as an address may carry it. */
    public static BallotId of(String text) {
        return new BallotId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
