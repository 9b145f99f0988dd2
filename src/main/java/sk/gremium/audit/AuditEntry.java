package sk.gremium.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.SubjectRef;

/**
 * One entry of the trail.
 *
 * @param seq its number; later entries have greater ones
 * @param name of the person who acted, with titles
 * @param feminine the form in which the sentence speaks of the person
 * @param institution for which they acted; null if for none
 * @param committee the abbreviation of the committee whose business it was; null if of none
 * @param what the key of what happened, see {@code DomainEvent.what}
 * @param whole the record on whose page it can be seen
 * @param facts what the sentence names
 */
public record AuditEntry(
        long seq,
        Instant at,
        PersonId person,
        String name,
        boolean feminine,
        @Nullable ForInstitution institution,
        @Nullable String committee,
        String what,
        SubjectRef whole,
        Map<String, String> facts) {

    public AuditEntry {
        facts = Map.copyOf(facts);
    }

    /** An institution under the names of the day on which somebody acted for it. */
    public record ForInstitution(String abbr, String nameSk, String nameEn) {}
}
