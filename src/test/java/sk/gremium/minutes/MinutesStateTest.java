package sk.gremium.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.minutes.MinutesState.APPROVED;
import static sk.gremium.minutes.MinutesState.CIRCULATED;
import static sk.gremium.minutes.MinutesState.DRAFT;
import static sk.gremium.minutes.MinutesState.PUBLISHED;
import static sk.gremium.minutes.MinutesState.VERIFIED;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MinutesStateTest {

    @Test
    void onlyTheseTransitionsExist() {
        assertThat(next(DRAFT)).containsExactly(CIRCULATED);
        assertThat(next(CIRCULATED)).containsExactly(DRAFT, VERIFIED);
        assertThat(next(VERIFIED)).containsExactly(DRAFT, APPROVED);
        assertThat(next(APPROVED)).containsExactly(DRAFT, PUBLISHED);
        assertThat(next(PUBLISHED)).isEmpty();
    }

    private static List<MinutesState> next(MinutesState state) {
        return Arrays.stream(MinutesState.values()).filter(state::leadsTo).toList();
    }
}
