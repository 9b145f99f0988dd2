package sk.gremium.committee;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;

/**
 * A seat that an institution has or had in a committee, with the person on it.
 *
 * @param standsFor for whom an alternate stands in; null unless the role is alternate
 * @param to the last day, null while the term has no end
 */
public record SeatRow(
        UUID membership,
        CommitteeId committee,
        String committeeAbbr,
        String person,
        boolean feminine,
        String functionSk,
        String functionEn,
        Role role,
        @Nullable String standsFor,
        LocalDate from,
        @Nullable LocalDate to) {

    /** What the person does where they work, in the language asked for. */
    public String function(Locale locale) {
        return "en".equals(locale.getLanguage()) ? functionEn : functionSk;
    }

    /** Whether the term is over on that day. */
    public boolean over(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
