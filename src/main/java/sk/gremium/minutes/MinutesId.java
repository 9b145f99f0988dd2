package sk.gremium.minutes;

import java.util.UUID;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.SubjectRef;

/** Names one edition of the minutes of a meeting. */
public record MinutesId(UUID value) {

    /** The type of {@link SubjectRef}s that point here. */
    public static final String TYPE = "minutes";

    /** A new id, later in time order than those before it. */
    public static MinutesId next() {
        return new MinutesId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws NotFound for anything else, as an address may carry it. */
    public static MinutesId of(String text) {
        return new MinutesId(Ids.parse(text));
    }

    SubjectRef ref() {
        return new SubjectRef(TYPE, value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
