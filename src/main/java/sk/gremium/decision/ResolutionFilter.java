package sk.gremium.decision;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;

/**
 * Which resolutions the register shows.
 *
 * @param committee null for all that the reader may see
 * @param year of the number; null for all
 * @param search words of the title or the points, without regard to case and diacritics; may be empty
 */
public record ResolutionFilter(
        @Nullable CommitteeId committee, @Nullable Integer year, String search) {

    /** Everything that the reader may see. */
    public static final ResolutionFilter ALL = new ResolutionFilter(null, null, "");
}
