package sk.gremium.decision;

import java.util.List;
import java.util.UUID;
import sk.gremium.kernel.SubjectRef;

/**
 * A point as pages and minutes show it.
 *
 * @param label such as "B.1"
 * @param addressees abbreviations in their order
 * @param source the stored text, for editing
 */
public record PointRow(UUID id, String label, Verb verb, List<String> addressees, PointText source) {

    /** The type of {@link SubjectRef}s that point at points. */
    public static final String TYPE = "resolution_point";

    public PointRow {
        addressees = List.copyOf(addressees);
    }

    /** Points at this point from another module's record. */
    public SubjectRef ref() {
        return new SubjectRef(TYPE, id);
    }
}
