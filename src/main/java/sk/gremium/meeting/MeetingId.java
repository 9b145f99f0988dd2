package sk.gremium.meeting;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a meeting of a committee. */
public record MeetingId(UUID value) {

    /** The type of {@link sk.gremium.kernel.SubjectRef}s that point here. */
    public static final String TYPE = "meeting";

    /** A new id, later in time order than those before it. */
    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws NotFound for anything else, as an address may carry it. */
    public static MeetingId of(String text) {
        return new MeetingId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
