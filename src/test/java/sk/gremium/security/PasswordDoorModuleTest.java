package sk.gremium.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import sk.gremium.directory.Accounts;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

/** Who gets in by password, and how little the others learn. */
@ModuleTest
class PasswordDoorModuleTest {

    private static final String PASSWORD = "dlhé a dobré heslo";

    @Autowired
    private PasswordDoor door;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private Accounts accounts;

    @Autowired
    private LoginLimit limit;

    @Autowired
    private Fixture fixture;

    @Autowired
    private JdbcClient jdbc;

    private String login = "";

    @SuppressWarnings("NullAway.Init")
    PasswordDoorModuleTest() {}

    @BeforeEach
    void anAccount() {
        login = UUID.randomUUID() + "@example.sk";
        limit.succeeded("address 127.0.0.1");
        accounts.open(
                fixture.administrator(),
                fixture.person("Nová"),
                login,
                String.valueOf(encoder.encode(PASSWORD)),
                fixture.institution("MV"),
                false);
    }

    @Test
    void theRightPasswordOpensWhateverTheCaseOfTheLogin() {
        assertThat(enter(" " + login.toUpperCase(java.util.Locale.ROOT) + " ", PASSWORD)
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void passwordsAreHashedByTheParametersOfTheStandard() {
        String hash = jdbc.sql("select password_hash from account where login = ?")
                .param(login)
                .query(String.class)
                .single();

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(encoder.encode(PASSWORD)).as("salted").isNotEqualTo(hash);
    }

    @Test
    void anUnknownLoginAndAWrongPasswordAnswerAlike() {
        assertThat(refusal(login, "zlé")).hasSameClassAs(refusal("nikto@example.sk", "zlé"));
        assertThat(refusal(login, "zlé"))
                .hasMessage(refusal("nikto@example.sk", "zlé").getMessage());
    }

    @Test
    void anUnknownLoginTakesAsLongAsAWrongPassword() {
        long known = median(login);
        long unknown = median("nikto-" + login);

        // Generous, for a machine that does other things too: without the hash the answer is fifty times as fast.
        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    @Test
    void aDisabledAccountStaysOutAndDoesNotSayWhy() {
        jdbc.sql("update account set disabled = true where login = ?")
                .param(login)
                .update();

        assertThatThrownBy(() -> enter(login, PASSWORD)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void tenFailuresCloseTheDoorEvenForTheRightPassword() {
        for (int i = 0; i < LoginLimit.FAILURES; i++) {
            limit.failed("login " + login);
        }

        assertThatThrownBy(() -> enter(login, PASSWORD)).isInstanceOf(LockedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "admin'--", "' or 1=1 -- ", "%", "_", "\u202E", "á́́", "null", "{}", "[]"})
    void nothingElseOpensIt(String odd) {
        assertThatThrownBy(() -> enter(odd, PASSWORD)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> enter(login, odd)).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> enter(login + odd + "x", PASSWORD)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void aPasswordOfAMegabyteIsRefusedQuickly() {
        long before = System.nanoTime();

        assertThatThrownBy(() -> enter(login, "a".repeat(1 << 20))).isInstanceOf(BadCredentialsException.class);
        assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    }

    private Authentication enter(String name, String password) {
        return door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private AuthenticationException refusal(String name, String password) {
        try {
            enter(name, password);
        } catch (AuthenticationException e) {
            return e;
        }
        throw new AssertionError("opened");
    }

    private long median(String name) {
        long[] times = new long[5];
        for (int i = 0; i < times.length; i++) {
            limit.succeeded("address 127.0.0.1");
            long before = System.nanoTime();
            AuthenticationException refused = refusal(name, "zlé heslo");
            times[i] = System.nanoTime() - before;
            assertThat(refused).isInstanceOf(BadCredentialsException.class);
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
