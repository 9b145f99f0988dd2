package sk.gremium.office.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What of a document was not kept as it was.
 *
 * @param notKept how many of each, only those that occur, in the order of {@link NotKept}
 */
public record ImportReport(Map<NotKept, Integer> notKept) {

    public ImportReport {
        var ordered = new EnumMap<NotKept, Integer>(NotKept.class);
        ordered.putAll(notKept);
        notKept = Collections.unmodifiableMap(ordered);
    }

    /** Whether everything was kept. */
    public boolean clean() {
        return notKept.isEmpty();
    }
}
