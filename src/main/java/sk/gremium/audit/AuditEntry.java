package sk.gremium.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.SubjectRef;

/**
 * One entry of the trail.
 *
 * @param person who, with titles
 * @param abbr for which institution; null if for none
 * @param what the key of what happened, see {@code DomainEvent.what}
 * @param facts what the sentence names
 */
public record AuditEntry(
        long seq,
        Instant at,
        String person,
        @Nullable String abbr,
        String what,
        SubjectRef subject,
        Map<String, String> facts) {}
