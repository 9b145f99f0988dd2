package sk.gremium.directory;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an institution is or was called.
 *
 * @param until the first day on which it is called otherwise; null for today's name
 */
public record InstitutionName(
        String nameSk,
        String nameEn,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The name in the language asked for. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameSk;
    }
}
