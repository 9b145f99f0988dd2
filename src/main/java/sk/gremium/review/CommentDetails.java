package sk.gremium.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/**
 * A comment as one reader sees it.
 *
 * @param abbr of the institution whose comment it is
 * @param authorName who wrote it, with titles
 * @param number the institution's own, such as "MPSVR SR-003"; null until it is sent
 * @param late whether it was sent after the deadline
 * @param changedBy the name of who saved its text last
 * @param among what colleagues think of it; null for comments of other institutions
 * @param evaluation null if there is none or the reader may not see it
 * @param version for {@link Writing#edit}
 * @param acts what the reader may do now
 */
public record CommentDetails(
        CommentId id,
        RoundId round,
        InstitutionId institution,
        String abbr,
        String institutionSk,
        String institutionEn,
        PersonId author,
        String authorName,
        @Nullable String number,
        CommentContent content,
        CommentState state,
        boolean late,
        Instant writtenAt,
        Instant changedAt,
        String changedBy,
        @Nullable Instant sentAt,
        @Nullable Colleagues among,
        @Nullable EvaluationDetails evaluation,
        long version,
        Set<CommentAct> acts) {

    public CommentDetails {
        acts = Set.copyOf(acts);
    }

    /** Whether the reader may do this now. */
    public boolean may(CommentAct act) {
        return acts.contains(act);
    }

    /** Whether the institution marked it as fundamental. */
    public boolean fundamental() {
        return content.kind() == CommentKind.FUNDAMENTAL;
    }

    /** What is missing before it can be sent; empty if nothing. */
    public List<CommentContent.Gap> gaps() {
        return content.gaps();
    }

    /** The institution's full name in the language asked for. */
    public String institutionName(Locale locale) {
        return "en".equals(locale.getLanguage()) ? institutionEn : institutionSk;
    }

    /**
     * What colleagues of the own institution think.
     *
     * @param mine what the reader thinks; null if they have not said
     * @param notes how many short notes were exchanged
     */
    public record Colleagues(
            int supports, int opposes, @Nullable Stance mine, int notes) {}

    /**
     * How it was evaluated.
     *
     * @param by the name of who decided
     * @param answer what the institution said to it; null if nothing yet
     * @param dispute null if there is none
     * @param version for {@link Evaluation#evaluate}
     */
    public record EvaluationDetails(
            Disposition disposition,
            String reply,
            WordingUse wordingUse,
            Instant at,
            String by,
            @Nullable Answer answer,
            @Nullable DisputeId dispute,
            @Nullable DisputeState disputeState,
            long version) {}
}
