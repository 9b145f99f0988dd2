package sk.gremium.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlovakOrdinalTest {

    @ParameterizedTest
    @CsvSource({
        "1, z 1.",
        "4, zo 4.",
        "6, zo 6.",
        "7, zo 7.",
        "13, z 13.",
        "14, zo 14.",
        "16, zo 16.",
        "18, z 18.",
        "20, z 20.",
        "24, z 24.",
        "40, zo 40.",
        "65, zo 65.",
        "99, z 99.",
        "100, zo 100.",
        "104, zo 104.",
        "200, z 200."
    })
    void thePrepositionFollowsHowTheNumberIsSpoken(int number, String words) {
        assertThat(SlovakOrdinal.from(number)).isEqualTo(words);
    }
}
