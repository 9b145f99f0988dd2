package sk.gremium.audit;

import java.util.List;

/**
 * A piece of the trail, newest first.
 *
 * @param older whether there are older entries that fit
 */
public record AuditPage(List<AuditEntry> entries, boolean older) {

    public AuditPage {
        entries = List.copyOf(entries);
    }

    /** The number of the entry after which the next page begins. */
    public long end() {
        return entries.isEmpty() ? 0 : entries.getLast().seq();
    }
}
