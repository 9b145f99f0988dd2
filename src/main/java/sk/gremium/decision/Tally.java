package sk.gremium.decision;

import java.util.Collection;

/** The sums of a vote. */
public record Tally(int votesFor, int against, int abstained, int notVoted, int absent) {

    /** Counts votes. */
    public static Tally of(Collection<VoteValue> votes) {
        return new Tally(
                count(votes, VoteValue.FOR),
                count(votes, VoteValue.AGAINST),
                count(votes, VoteValue.ABSTAINED),
                count(votes, VoteValue.NOT_VOTED),
                count(votes, VoteValue.ABSENT));
    }

    /** How many were there when the vote was opened. */
    public int present() {
        return votesFor + against + abstained + notVoted;
    }

    /** How many have a vote at all. */
    public int all() {
        return present() + absent;
    }

    private static int count(Collection<VoteValue> votes, VoteValue wanted) {
        return (int) votes.stream().filter(vote -> vote == wanted).count();
    }
}
