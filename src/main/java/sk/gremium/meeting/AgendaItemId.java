package sk.gremium.meeting;

import java.util.UUID;
import sk.gremium.kernel.Ids;

/** Names an item on the agenda of a meeting. */
public record AgendaItemId(UUID value) {

    /** The type of {@link sk.gremium.kernel.SubjectRef}s that point here. */
    public static final String TYPE = "agenda_item";

    /** A new id, later in time order than those before it. */
    public static AgendaItemId next() {
        return new AgendaItemId(Ids.next());
    }

    /** Reads what {@link #toString()} wrote; throws NotFound for anything else, as an address may carry it. */
    public static AgendaItemId of(String text) {
        return new AgendaItemId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
