package sk.gremium.security;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;
import sk.gremium.directory.AccountInfo;
import sk.gremium.kernel.Actor;

/** The principal of a session: an account and the actor it stands for. */
final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AccountInfo account;

    SignedIn(AccountInfo account) {
        this.account = account;
    }

    Actor actor() {
        return new Actor(account.person(), account.institution(), account.administrator());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        SimpleGrantedAuthority user = new SimpleGrantedAuthority("ROLE_USER");
        return account.administrator() ? List.of(user, new SimpleGrantedAuthority("ROLE_ADMIN")) : List.of(user);
    }

    @Override
    public @Nullable String getPassword() {
        return account.passwordHash();
    }

    @Override
    public String getUsername() {
        return account.login();
    }

    @Override
    public boolean isEnabled() {
        return !account.disabled();
    }
}
