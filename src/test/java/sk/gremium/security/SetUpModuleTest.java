package sk.gremium.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.directory.Accounts;
import sk.gremium.directory.NewPerson;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;
import sk.gremium.testing.ModuleTest;

@ModuleTest
@Transactional
class SetUpModuleTest {

    private static final String PASSWORD = "dlhé heslo zo štyroch slov";

    @Autowired
    private SetUp setUp;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private LoginLimit limit;

    @Autowired
    private JdbcClient jdbc;

    private List<UUID> administrators = List.of();

    @SuppressWarnings("NullAway.Init")
    SetUpModuleTest() {}

    /** The test run shares one database; for the length of a test nobody manages it. */
    @BeforeEach
    void nobodyManagesIt() {
        administrators = jdbc.sql("select person from account where administrator and not disabled")
                .query(UUID.class)
                .list();
        jdbc.sql("update account set disabled = true where administrator").update();
        limit.succeeded("setup " + Caller.address());
    }

    @AfterEach
    void othersManageItAgain() {
        jdbc.sql("update account set disabled = true where administrator").update();
        administrators.forEach(id -> jdbc.sql("update account set disabled = false where person = ?")
                .param(id)
                .update());
    }

    @Test
    void theLinkMakesAnAdministratorWhoCanSignIn() {
        String token = setUp.renew().orElseThrow();
        setUp.use(token, person("prva@gremium.example"), PASSWORD);
        assertThat(accounts.find("prva@gremium.example")).hasValueSatisfying(account -> {
            assertThat(account.administrator()).isTrue();
            assertThat(passwords.matches(PASSWORD, account.passwordHash())).isTrue();
        });
        assertThat(setUp.renew()).isEmpty();
    }

    @Test
    void itWorksOnce() {
        String token = setUp.renew().orElseThrow();
        setUp.use(token, person("raz@gremium.example"), PASSWORD);
        assertThat(setUp.opens(token)).isFalse();
        jdbc.sql("update account set disabled = true where administrator").update();
        assertThatThrownBy(() -> setUp.use(token, person("druha@gremium.example"), PASSWORD))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String before = setUp.renew().orElseThrow();
        String now = setUp.renew().orElseThrow();
        assertThat(setUp.opens(before)).isFalse();
        assertThat(setUp.opens(now)).isTrue();
    }

    @Test
    void itExpires() {
        String token = setUp.renew().orElseThrow();
        jdbc.sql("update setup_link set expires_at = ?")
                .param(Time.stored(Instant.EPOCH))
                .update();
        assertThat(setUp.opens(token)).isFalse();
    }

    @Test
    void theTokenItselfIsStoredNowhere() {
        String token = setUp.renew().orElseThrow();
        assertThat(jdbc.sql("select token_hash from setup_link")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(stored -> assertThat(stored).isNotEqualTo(token).hasSize(64));
    }

    @Test
    void guessingIsSlowedDown() {
        String token = setUp.renew().orElseThrow();
        for (int i = 0; i < LoginLimit.FAILURES; i++) {
            assertThat(setUp.opens("guess " + i)).isFalse();
        }
        assertThat(setUp.opens(token)).isFalse();
        limit.succeeded("setup " + Caller.address());
        assertThat(setUp.opens(token)).isTrue();
    }

    @Test
    void whatDoesNotDoIsRefusedAndTheLinkStaysGood() {
        String token = setUp.renew().orElseThrow();
        assertThatThrownBy(() -> setUp.use(token, person("prva@gremium.example"), "kratke"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> setUp.use(token, person("bez zavináča"), PASSWORD))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> setUp.use(token, person(null), PASSWORD)).isInstanceOf(Refused.class);
        assertThat(setUp.opens(token)).isTrue();
    }

    private static NewPerson person(@Nullable String email) {
        return new NewPerson("", "Prvá", "Správkyňa", "", true, email, "sk", "", "");
    }
}
