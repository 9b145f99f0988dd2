package sk.gremium.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * What an institution said to the minutes as they were circulated last.
 *
 * @param by null while it is silent; likewise the moment
 */
public record AnswerRow(
        InstitutionId institution,
        String abbr,
        Answer answer,
        @Nullable String by,
        @Nullable Instant at) {

    /** Its stand; silence until the deadline is consent. */
    public enum Answer {
        NONE,
        AGREES,
        CORRECTS
    }
}
