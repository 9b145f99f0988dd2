package sk.gremium.directory;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;

/**
 * A person as others see them.
 *
 * @param name with titles before and after, such as "Mgr. Jana Horváthová, PhD."
 * @param feminine the form of address and of functions ("predsedníčka")
 * @param language "sk" or "en"
 */
public record PersonInfo(
        PersonId id,
        String name,
        String familyName,
        boolean feminine,
        @Nullable String email,
        String language,
        String functionSk,
        String functionEn) {

    /** What the person does where they work, in the language asked for. */
    public String function(Locale locale) {
        return "en".equals(locale.getLanguage()) ? functionEn : functionSk;
    }
}
