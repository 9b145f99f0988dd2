package sk.gremium.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;

/**
 * A round in a list.
 *
 * @param invited how many institutions were asked
 * @param answered how many of them sent comments or declared that they have none
 */
public record RoundRow(
        RoundId id,
        DraftId draft,
        int number,
        int draftVersion,
        RoundPhase phase,
        Instant openedAt,
        Instant deadlineAt,
        @Nullable Instant publishedAt,
        int invited,
        int answered) {}
