package sk.gremium.minutes;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a correction that an institution proposes to minutes. */
public record CorrectionId(UUID value) {

    /** A new id, later in time order than those before it. */
    public static CorrectionId next() {
        return new CorrectionId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws NotFound for anything else, as an address may carry it. */
    public static CorrectionId of(String text) {
        return new CorrectionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
