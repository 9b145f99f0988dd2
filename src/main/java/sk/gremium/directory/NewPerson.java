package sk.gremium.directory;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a person when they enter the directory.
 *
 * @param titleBefore such as "Ing.", empty if none
 * @param titleAfter such as "PhD.", empty if none
 * @param feminine the form of address
 * @param email for mail and sign-in; null if unknown
 * @param language "sk" or "en"
 */
public record NewPerson(
        String titleBefore,
        String givenName,
        String familyName,
        String titleAfter,
        boolean feminine,
        @Nullable String email,
        String language,
        String functionSk,
        String functionEn) {}
