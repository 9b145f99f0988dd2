package sk.gremium.committee;

import java.util.Locale;
import java.util.Set;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * A committee in a list, named as today.
 *
 * @param hostAbbr who runs the secretariat
 * @param institutions how many institutions sit on it
 * @param people how many people do
 * @param mine the reader's own roles; empty for an administrator who has no part in it
 */
public record CommitteeRow(
        CommitteeId id,
        String abbr,
        String nameSk,
        String nameEn,
        InstitutionId host,
        String hostAbbr,
        int institutions,
        int people,
        Set<Role> mine) {

    public CommitteeRow {
        mine = Set.copyOf(mine);
    }

    /** The full name in the language asked for. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameSk;
    }
}
