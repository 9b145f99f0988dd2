package sk.gremium.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;

/** The person whose session this request belongs to. */
@Component
class SessionUser implements CurrentUser {

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(principal -> ((SignedIn) principal).actor());
    }
}
