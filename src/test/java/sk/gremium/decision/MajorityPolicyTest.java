package sk.gremium.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sk.gremium.committee.CommitteeRules.Majority;

class MajorityPolicyTest {

    @ParameterizedTest(name = "{0}: {1} for, {2} against, {3} abstained, {4} silent, {5} absent: {6}")
    @CsvSource({
        "OF_PRESENT, 3, 2, 0, 0, 9, CARRIED",
        "OF_PRESENT, 2, 1, 1, 0, 0, TIE",
        "OF_PRESENT, 2, 0, 2, 1, 0, LOST",
        "OF_ALL, 3, 0, 0, 0, 3, TIE",
        "OF_ALL, 4, 0, 0, 0, 3, CARRIED",
        "OF_ALL, 3, 0, 0, 0, 4, LOST",
        "TWO_THIRDS_OF_PRESENT, 4, 2, 0, 0, 5, CARRIED",
        "TWO_THIRDS_OF_PRESENT, 3, 2, 0, 0, 0, LOST",
        "CONSENSUS, 1, 0, 5, 0, 0, CARRIED",
        "CONSENSUS, 5, 1, 0, 0, 0, LOST",
        "CONSENSUS, 0, 0, 3, 0, 0, LOST"
    })
    void aVoteCarriesByTheRule(
            Majority rule, int yes, int no, int abstained, int silent, int absent, MajorityPolicy.Result result) {
        assertThat(MajorityPolicy.of(rule).judge(new Tally(yes, no, abstained, silent, absent)))
                .isEqualTo(result);
    }

    @Test
    void theNumberNeededIsTheFirstThatCarries() {
        for (Majority rule : Majority.values()) {
            for (int present = 1; present < 30; present++) {
                for (int yes = 0; yes <= present; yes++) {
                    Tally tally = new Tally(yes, 0, 0, present - yes, 4);
                    boolean carried = MajorityPolicy.of(rule).judge(tally) == MajorityPolicy.Result.CARRIED;
                    assertThat(carried).as("%s %s", rule, tally).isEqualTo(yes >= MajorityPolicy.needed(rule, tally));
                }
            }
        }
    }

    @Test
    void theChairDecidesATieOnlyByAVote() {
        Tally tie = new Tally(2, 2, 0, 0, 0);

        assertThat(Outcome.of(Majority.OF_PRESENT, tie, VoteValue.FOR)).isEqualTo(new Outcome(true, true));
        assertThat(Outcome.of(Majority.OF_PRESENT, tie, VoteValue.AGAINST)).isEqualTo(new Outcome(false, true));
        assertThat(Outcome.of(Majority.OF_PRESENT, tie, VoteValue.ABSENT)).isEqualTo(new Outcome(false, false));
        assertThat(Outcome.of(Majority.OF_PRESENT, tie, null)).isEqualTo(new Outcome(false, false));
    }
}
