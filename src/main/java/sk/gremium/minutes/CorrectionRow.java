package sk.gremium.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * A correction as the page shows it, to everybody who sees the minutes.
 *
 * @param institutionName the full name
 * @param author who wrote it
 * @param answer what the secretariat said; empty while it is open
 * @param answeredBy null while it is open
 * @param mine whether the reader speaks for the institution that proposed it
 */
public record CorrectionRow(
        CorrectionId id,
        InstitutionId institution,
        String abbr,
        String institutionName,
        String author,
        @Nullable Passage passage,
        @Nullable String wording,
        String reason,
        CorrectionState state,
        String answer,
        @Nullable String answeredBy,
        Instant writtenAt,
        boolean mine,
        long version) {

    /** Whether the secretariat still has to decide. */
    public boolean open() {
        return state == CorrectionState.OPEN;
    }
}
