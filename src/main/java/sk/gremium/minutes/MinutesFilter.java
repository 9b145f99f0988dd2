package sk.gremium.minutes;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;

/**
 * Which minutes the register shows.
 *
 * @param committee null for all that the reader may see
 * @param year of the meeting; null for all
 */
public record MinutesFilter(
        @Nullable CommitteeId committee, @Nullable Integer year) {

    /** Everything that the reader may see. */
    public static final MinutesFilter ALL = new MinutesFilter(null, null);
}
