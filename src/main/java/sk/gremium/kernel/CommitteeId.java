package sk.gremium.kernel;

import java.util.UUID;

/** Names a committee, steering committee, expert group or sub-group. */
public record CommitteeId(UUID value) {

    /** A new id, later in time order than those before it. */
    public static CommitteeId next() {
        return new CommitteeId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link NotFound} for anything else, as an address may carry it. */
    public static CommitteeId of(String text) {
        return new CommitteeId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
