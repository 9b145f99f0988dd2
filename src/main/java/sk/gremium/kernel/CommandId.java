package sk.gremium.kernel;

import java.util.UUID;

/** Names one intention of a user, made when the form opens: sent twice, it still happens once. */
public record CommandId(UUID value) {

    /** For a new form. */
    public static CommandId next() {
        return new CommandId(Ids.next());
    }
}
