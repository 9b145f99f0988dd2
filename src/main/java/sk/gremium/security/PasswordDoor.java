package sk.gremium.security;

import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import sk.gremium.directory.Accounts;

/**
 * Signs in by password. An unknown login takes as long as a wrong password and answers alike; too many failures close
 * the door for a while, for the login and for the address they come from.
 */
@Component
class PasswordDoor implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final LoginLimit limit;
    private final Accounts accounts;

    PasswordDoor(AccountLookup lookup, PasswordEncoder encoder, LoginLimit limit, Accounts accounts) {
        passwords = new DaoAuthenticationProvider(lookup);
        passwords.setPasswordEncoder(encoder);
        this.limit = limit;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) throws AuthenticationException {
        String login = "login " + attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = "address " + Caller.address();
        if (limit.reached(login) || limit.reached(address)) {
            throw new LockedException("too many failures");
        }
        try {
            Authentication done = passwords.authenticate(attempt);
            if (done == null || !(done.getPrincipal() instanceof SignedIn signedIn)) {
                throw new BadCredentialsException("no account");
            }
            limit.succeeded(login);
            accounts.seen(signedIn.actor().person());
            return done;
        } catch (AuthenticationException e) {
            limit.failed(login);
            limit.failed(address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
