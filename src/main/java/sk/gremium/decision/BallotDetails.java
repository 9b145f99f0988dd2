package sk.gremium.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeRules.Majority;

/**
 * A vote with all its votes.
 *
 * @param majority the rule by which it is counted, settled when it was opened
 * @param closedAt null while it is open
 * @param outcome null while it is open
 * @param byCastingVote whether the chair's vote decided a tie
 * @param votes by abbreviation, of all institutions with a vote
 */
public record BallotDetails(
        BallotId id,
        Majority majority,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable ResolutionState outcome,
        boolean byCastingVote,
        List<VoteRow> votes) {

    public BallotDetails {
        votes = List.copyOf(votes);
    }

    /** Whether votes can still be cast. */
    public boolean open() {
        return closedAt == null;
    }

    /** The sums as they are. */
    public Tally tally() {
        return Tally.of(votes.stream().map(VoteRow::value).toList());
    }
}
