package sk.gremium.decision;

import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeRules.Majority;

/**
 * What came of a vote.
 *
 * @param byCastingVote whether the chair's vote decided a tie
 */
public record Outcome(boolean adopted, boolean byCastingVote) {

    /**
     * Counts. The chair's vote decides where exactly half is for it, if the statute says so and the chair voted.
     *
     * @param casting the chair's vote; null if it decides nothing
     */
    static Outcome of(Majority majority, Tally tally, @Nullable VoteValue casting) {
        MajorityPolicy.Result result = MajorityPolicy.of(majority).judge(tally);
        if (result == MajorityPolicy.Result.TIE && casting != null) {
            return new Outcome(casting == VoteValue.FOR, casting.cast());
        }
        return new Outcome(result == MajorityPolicy.Result.CARRIED, false);
    }
}
