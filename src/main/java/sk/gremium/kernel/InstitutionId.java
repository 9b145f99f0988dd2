package sk.gremium.kernel;

import java.util.UUID;

/** Names a member institution or one that is merely known. */
public record InstitutionId(UUID value) {

    /** A new id, later in time order than those before it. */
    public static InstitutionId next() {
        return new InstitutionId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link NotFound} for anything else, as an address may carry it. */
    public static InstitutionId of(String text) {
        return new InstitutionId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
