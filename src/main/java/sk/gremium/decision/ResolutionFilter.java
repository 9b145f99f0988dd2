package sk.gremium.decision;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;

/**
 * Which resolutions the register shows.
 *
 * @param committee null for all that the reader may see
 * @param year of the meeting; null for all
 * @param state adopted or not adopted; null for both
 * @param verb what at least one of its sections does; null for anything
 * @param search words of the title or the points, without regard to case and diacritics; may be empty
 */
public record ResolutionFilter(
        @Nullable CommitteeId committee,
        @Nullable Integer year,
        @Nullable ResolutionState state,
        @Nullable Verb verb,
        String search) {

    /** Everything that the reader may see. */
    public static final ResolutionFilter ALL = new ResolutionFilter(null, null, null, null, "");
}
