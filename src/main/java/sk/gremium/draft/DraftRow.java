package sk.gremium.draft;

import java.time.Instant;
import java.util.Locale;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * A draft in a list.
 *
 * @param lastVersion the newest version that the reader may see
 */
public record DraftRow(
        DraftId id,
        String title,
        CommitteeId committee,
        String committeeAbbr,
        DraftState state,
        InstitutionId gestor,
        String gestorAbbr,
        String gestorSk,
        String gestorEn,
        int lastVersion,
        Instant changedAt) {

    /** The gestor's full name in the language asked for. */
    public String gestorName(Locale locale) {
        return "en".equals(locale.getLanguage()) ? gestorEn : gestorSk;
    }
}
