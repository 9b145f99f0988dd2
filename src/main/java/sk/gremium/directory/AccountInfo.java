package sk.gremium.directory;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * What signing in needs to know.
 *
 * @param login the e-mail address in lower case
 * @param passwordHash null if no password is set
 * @param institution for which the person acts unless they choose another
 * @param scheme "auto", "light" or "dark"
 */
public record AccountInfo(
        PersonId person,
        String login,
        @Nullable String passwordHash,
        @Nullable InstitutionId institution,
        boolean administrator,
        boolean disabled,
        String name,
        String language,
        String scheme) {}
