package sk.gremium.meeting;

import java.time.Instant;
import java.util.List;
import sk.gremium.committee.CommitteeRules.QuorumBasis;

/** How many institutions with a vote must be there, by the committee's statute. */
@FunctionalInterface
public interface QuorumPolicy {

    /** How many of so many are needed. */
    int needed(int total);

    /** The policy that the rule names. */
    static QuorumPolicy of(QuorumBasis basis) {
        return switch (basis) {
            case MAJORITY_OF_ALL -> total -> total / 2 + 1;
            case TWO_THIRDS_OF_ALL -> total -> (2 * total + 2) / 3;
            case NONE -> total -> 0;
        };
    }

    /** Counts a sheet at a moment. */
    default Quorum count(List<AttendanceRow> sheet, Instant at) {
        int total = (int) sheet.stream().filter(AttendanceRow::voting).count();
        int present = (int) sheet.stream()
                .filter(row -> row.voting() && row.counts() && row.thereAt(at))
                .count();
        return new Quorum(at, present, total, needed(total));
    }
}
