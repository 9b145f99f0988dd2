package sk.gremium.review;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * What one invited institution has done, for the secretariat.
 *
 * @param drafts how many drafts it is writing; their texts stay its own
 * @param sent how many comments it has sent
 * @param fundamental how many of the sent ones are fundamental
 * @param late how many of the sent ones came after the deadline
 * @param answeredAt null while the answer is awaited
 */
public record RoundBoardRow(
        InstitutionId institution,
        String abbr,
        String nameSk,
        String nameEn,
        State state,
        int drafts,
        int sent,
        int fundamental,
        int late,
        @Nullable Instant answeredAt) {

    /** What it has done so far. */
    public enum State {
        NOTHING,
        DRAFTING,
        SENT,
        /** Answered after the deadline. */
        SENT_LATE,
        NO_COMMENTS,
        /** The deadline has passed without an answer. */
        NOT_ANSWERED;

        static State of(ResponseState answer, boolean late, int drafts, boolean afterDeadline) {
            return switch (answer) {
                case NO_COMMENTS -> NO_COMMENTS;
                case SENT -> late ? SENT_LATE : SENT;
                case AWAITED -> afterDeadline ? NOT_ANSWERED : drafts > 0 ? DRAFTING : NOTHING;
            };
        }
    }

    /** The institution's full name in the language asked for. */
    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameSk;
    }
}
