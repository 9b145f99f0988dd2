package sk.gremium.review;

import java.util.Set;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.InstitutionId;

/**
 * What the secretariat decides when it opens a round.
 *
 * @param version the number of the frozen version
 * @param invited at least one institution, members of the committee or not
 * @param workingDays 1 to 250
 * @param note what the invitation says besides; may be empty
 */
public record NewRound(
        DraftId draft, int version, Set<InstitutionId> invited, int workingDays, Visibility visibility, String note) {

    public NewRound {
        invited = Set.copyOf(invited);
    }
}
