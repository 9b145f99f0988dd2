package sk.gremium.committee;

import java.time.LocalDate;

/**
 * The rules of a committee's statute in force from a day on (domain.md 1.7). Days are working days.
 *
 * @param statute where the rules are written
 */
public record CommitteeRules(
        String statute,
        LocalDate validFrom,
        QuorumBasis quorumBasis,
        Majority decisionMajority,
        boolean chairCastingVote,
        boolean alternateVotes,
        boolean proxyAllowed,
        VoteUnit voteUnit,
        SilenceRule silenceRule,
        int perRollamDays,
        int inviteDays,
        int papersDays,
        int minutesDraftDays,
        int minutesCommentDays,
        int meetingsPerYear,
        int commentRoundDays) {

    /** Of whom how many must be present. */
    public enum QuorumBasis {
        /** More than half of all that may vote. */
        MAJORITY_OF_ALL,
        /** At least two thirds of all that may vote. */
        TWO_THIRDS_OF_ALL,
        /** No quorum: a purely consultative body. */
        NONE
    }

    /** How many must agree. */
    public enum Majority {
        OF_PRESENT,
        OF_ALL,
        TWO_THIRDS_OF_PRESENT,
        CONSENSUS
    }

    /** What has one vote. */
    public enum VoteUnit {
        INSTITUTION,
        PERSON
    }

    /** What silence in a written procedure means. */
    public enum SilenceRule {
        NOT_VOTED,
        CONSENT,
        AGAINST
    }

    /** The defaults of domain.md 1.7, in force from the given day. */
    public static CommitteeRules usual(String statute, LocalDate validFrom) {
        return new CommitteeRules(
                statute,
                validFrom,
                QuorumBasis.MAJORITY_OF_ALL,
                Majority.OF_PRESENT,
                true,
                true,
                false,
                VoteUnit.INSTITUTION,
                SilenceRule.NOT_VOTED,
                5,
                10,
                5,
                10,
                5,
                1,
                10);
    }
}
