package sk.gremium.action;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names a task. */
public record TaskId(UUID value) {

    /** A new id. */
    public static TaskId next() {
        return new TaskId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws {@link sk.gremium.kernel.NotFound} for anything else. */
    public static TaskId of(String text) {
        return new TaskId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
