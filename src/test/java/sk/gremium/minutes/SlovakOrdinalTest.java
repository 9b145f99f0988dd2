package sk.gremium.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlovakOrdinalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1, z 1.
                    4, zo 4.
                    7, zo 7.
                    13, z 13.
                    14, zo 14.
                    18, z 18.
                    20, z 20.
                    40, zo 40.
                    65, zo 65.
                    100, zo 100.
                    200, z 200.
                    """)
    void thePrepositionFollowsHowTheNumberIsSpoken(int number, String words) {
        assertThat(SlovakOrdinal.from(number)).isEqualTo(words);
    }
}
