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

    /** Counts by the rule of the day on which it was opened. */
    Outcome count(Map<InstitutionId, VoteValue> votes) {
        boolean decides = castingVote && chair != null;
        return Outcome.of(
                majority, Tally.of(votes.values()), decides ? votes.getOrDefault(chair, VoteValue.ABSENT) : null);
    }
}
