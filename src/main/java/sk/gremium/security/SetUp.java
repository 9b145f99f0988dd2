package sk.gremium.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.directory.Accounts;
import sk.gremium.directory.NewPerson;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/**
 * The first set-up of an installation that nobody can manage: whoever holds the one link becomes its administrator. Of
 * the link only a hash is stored; it is good once and for a day, and guessing it is slowed down like guessing a password.
 */
@Service
@Transactional
public class SetUp {

    private static final Duration VALID = Duration.ofHours(24);
    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 128;
    private static final Pattern EMAIL = Pattern.compile("[!-?A-~]+@[!-?A-~]+\\.[!-?A-~]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final LoginLimit limit;
    private final Clock clock;

    SetUp(JdbcClient jdbc, Accounts accounts, PasswordEncoder passwords, LoginLimit limit, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.clock = clock;
    }

    /** A new token; the one before is worth nothing from now on. Empty once somebody can manage this installation. */
    public Optional<String> renew() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("replace into setup_link (id, token_hash, expires_at) values (1, ?, ?)")
                .params(hash(token), Time.stored(Time.now(clock).plus(VALID)))
                .update();
        return Optional.of(token);
    }

    /** Whether this token can set the installation up now. */
    @Transactional(readOnly = true)
    public boolean opens(String token) {
        String caller = "setup " + Caller.address();
        if (limit.reached(caller)) {
            return false;
        }
        boolean good = accounts.none()
                && jdbc.sql("select count(*) from setup_link where token_hash = ? and expires_at > ?")
                                .params(hash(token), now())
                                .query(Long.class)
                                .single()
                        == 1;
        if (!good) {
            limit.failed(caller);
        }
        return good;
    }

    /**
     * Makes the person the administrator, who signs in with their e-mail address and this password.
     *
     * @throws Refused if the token does not open, or what was filled in does not do; then it can be tried again
     */
    public void use(String token, NewPerson person, String password) {
        @Nullable String email = person.email();
        if (person.givenName().isBlank() || person.familyName().isBlank()) {
            throw new Refused("shell.setup.refused.name");
        }
        if (email == null || !EMAIL.matcher(email).matches()) {
            throw new Refused("shell.setup.refused.email");
        }
        if (password.length() < SHORTEST_PASSWORD
                || password.length() > LONGEST_PASSWORD
                || password.equalsIgnoreCase(email)) {
            throw new Refused("shell.setup.refused.password");
        }
        // Of two that hold the same link, the row's lock lets one through.
        if (!opens(token) || spend(token) == 0) {
            throw new Refused("shell.setup.refused.link");
        }
        accounts.setUp(person, email, passwords.encode(password));
    }

    private int spend(String token) {
        return jdbc.sql("delete from setup_link where token_hash = ? and expires_at > ?")
                .params(hash(token), now())
                .update();
    }

    private LocalDateTime now() {
        return Time.stored(Time.now(clock));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
