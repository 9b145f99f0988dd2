package sk.gremium.directory;

import java.util.Locale;
import sk.gremium.kernel.InstitutionId;

/**
 * An institution as it is called on a certain day.
 *
 * @param abbr what screens show, such as "MPSVR SR"
 */
public record InstitutionInfo(InstitutionId id, String abbr, InstitutionKind kind, String nameSk, String nameEn) {

    /** The full name in the language asked for; Slovak unless it is English. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameSk;
    }
}
