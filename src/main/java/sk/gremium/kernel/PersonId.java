package sk.gremium.kernel;

import java.util.UUID;

/** Names a person, whether or not they have an account. */
public record PersonId(UUID value) {

    /** A new id, later in time order than those before it. */
    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link NotFound} for anything else, as an address may carry it. */
    public static PersonId of(String text) {
        return new PersonId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
