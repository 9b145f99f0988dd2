package sk.gremium.decision;

import sk.gremium.committee.CommitteeRules.Majority;

/** When a vote carries, by the committee's statute. */
@FunctionalInterface
public interface MajorityPolicy {

    /** What the sums say before anybody's vote decides more than one. */
    enum Result {
        CARRIED,
        /** Exactly half of those that count are for it. */
        TIE,
        LOST
    }

    /** Judges the sums. */
    Result judge(Tally tally);

    /** The policy that the rule names. */
    static MajorityPolicy of(Majority majority) {
        return switch (majority) {
            case OF_PRESENT -> tally -> half(tally.votesFor(), tally.present());
            case OF_ALL -> tally -> half(tally.votesFor(), tally.all());
            case TWO_THIRDS_OF_PRESENT ->
                tally -> tally.present() > 0 && 3 * tally.votesFor() >= 2 * tally.present()
                        ? Result.CARRIED
                        : Result.LOST;
            case CONSENSUS -> tally -> tally.against() == 0 && tally.votesFor() > 0 ? Result.CARRIED : Result.LOST;
        };
    }

    /** How many votes for it carry it; a tie with the chair's vote needs one less. */
    static int needed(Majority majority, Tally tally) {
        return switch (majority) {
            case OF_PRESENT -> tally.present() / 2 + 1;
            case OF_ALL -> tally.all() / 2 + 1;
            case TWO_THIRDS_OF_PRESENT -> Math.max(1, (2 * tally.present() + 2) / 3);
            case CONSENSUS -> 1;
        };
    }

    private static Result half(int votesFor, int counted) {
        if (2 * votesFor == counted && counted > 0) {
            return Result.TIE;
        }
        return 2 * votesFor > counted ? Result.CARRIED : Result.LOST;
    }
}
