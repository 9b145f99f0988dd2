package sk.gremium.audit.ui;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import sk.gremium.audit.AuditFilter;

/** The addresses of the trail, for links from other modules. */
@NamedInterface("page")
public final class AuditLinks {

    private AuditLinks() {}

    /** The history of a record, without a leading slash. */
    public static String history(UUID record) {
        return new AuditQuery(AuditFilter.of(record), Long.MAX_VALUE).address();
    }
}
