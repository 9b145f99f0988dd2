package sk.gremium.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sk.gremium.testing.MovableClock;

class LoginLimitTest {

    private final MovableClock clock = new MovableClock();
    private final LoginLimit limit = new LoginLimit(clock);

    @Test
    void theTenthFailureReachesTheLimit() {
        fail(LoginLimit.FAILURES - 1);
        assertThat(limit.reached("anna")).isFalse();

        limit.failed("anna");

        assertThat(limit.reached("anna")).isTrue();
        assertThat(limit.reached("peter")).isFalse();
    }

    @Test
    void aQuarterOfAnHourLaterTheDoorIsOpenAgain() {
        clock.set(LocalDate.of(2026, 11, 25));
        fail(LoginLimit.FAILURES);
        clock.set(clock.instant().plus(Duration.ofMinutes(15)).plusMillis(1));

        assertThat(limit.reached("anna")).isFalse();
    }

    @Test
    void whoGetsInStartsAnew() {
        fail(LoginLimit.FAILURES - 1);
        limit.succeeded("anna");
        fail(LoginLimit.FAILURES - 1);

        assertThat(limit.reached("anna")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            limit.failed("anna");
        }
    }
}
