package sk.gremium.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeRules.Majority;
import sk.gremium.kernel.InstitutionId;

/**
 * A vote with all its votes.
 *
 * @param majority the rule by which it is counted, settled when it was opened
 * @param casting the chair's institution, if its vote decides a tie; null if none does
 * @param closedAt null while it is open
 * @param outcome null while it is open
 * @param byCastingVote whether the chair's vote decided a tie
 * @param votes by abbreviation, of all institutions with a vote
 */
public record BallotDetails(
        BallotId id,
        Majority majority,
        @Nullable InstitutionId casting,
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

    /** How many votes for it carry it by the rule. */
    public int needed() {
        return MajorityPolicy.needed(majority, tally());
    }

    /** What the votes cast so far amount to by the rule. */
    public Outcome soFar() {
        VoteValue decisive = of(casting).map(VoteRow::value).orElse(VoteValue.ABSENT);
        return Outcome.of(majority, tally(), casting == null ? null : decisive);
    }

    /** The vote of an institution; empty if it has none. */
    public Optional<VoteRow> of(@Nullable InstitutionId institution) {
        return votes.stream()
                .filter(vote -> vote.institution().equals(institution))
                .findFirst();
    }
}
