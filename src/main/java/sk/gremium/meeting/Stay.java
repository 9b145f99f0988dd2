package sk.gremium.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when to when somebody sat for an institution.
 *
 * @param leftAt null while they are there
 */
public record Stay(Instant arrivedAt, @Nullable Instant leftAt) {

    /** Whether it covers the moment; somebody who leaves is gone at that very moment. */
    public boolean covers(Instant moment) {
        return !moment.isBefore(arrivedAt) && (leftAt == null || moment.isBefore(leftAt));
    }
}
