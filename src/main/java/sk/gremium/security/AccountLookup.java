package sk.gremium.security;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import sk.gremium.directory.Accounts;

/** Finds the account that somebody wants to sign in with. */
@Component
class AccountLookup implements UserDetailsService {

    private final Accounts accounts;

    AccountLookup(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return accounts.find(login.strip())
                .filter(account -> account.passwordHash() != null)
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }
}
