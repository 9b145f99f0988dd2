package sk.gremium.decision;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeRules.Majority;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;

/** A vote on a resolution: the rule and the electorate are settled when it opens. */
record Ballot(
        BallotId id,
        ResolutionId resolution,
        Majority majority,
        boolean castingVote,
        @Nullable InstitutionId chair,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** What came of it, and whether the chair's vote decided. */
    record Outcome(boolean adopted, boolean byCastingVote) {}

    void requireOpen() {
        if (closedAt != null) {
            throw new Denied();
        }
    }

    /** Whether the institution may vote now in place of what it said before. */
    static void requireVoter(@Nullable VoteValue before, VoteValue value) {
        if (before == null || before == VoteValue.ABSENT) {
            throw new Refused("decision.refused.not_eligible");
        }
        if (!value.cast() && value != VoteValue.NOT_VOTED) {
            throw new IllegalArgumentException("nobody votes " + value);
        }
    }

    /** Counts. The chair's vote decides where exactly half is for it, if the statute says so and the chair voted. */
    Outcome count(Map<InstitutionId, VoteValue> votes) {
        MajorityPolicy.Result result = MajorityPolicy.of(majority).judge(Tally.of(votes.values()));
        if (result == MajorityPolicy.Result.TIE && castingVote && chair != null) {
            VoteValue decisive = votes.getOrDefault(chair, VoteValue.ABSENT);
            return new Outcome(decisive == VoteValue.FOR, decisive.cast());
        }
        return new Outcome(result == MajorityPolicy.Result.CARRIED, false);
    }
}
