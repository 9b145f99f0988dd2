package sk.gremium.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.InstitutionId;

/**
 * A dispute as one reader sees it.
 *
 * @param number the number of its comment, such as "MPSVR SR-003"
 * @param talks the first held first; the last one is still planned while the dispute is scheduled
 * @param end how it was removed; null unless it is
 * @param version for acts that change it
 * @param settle whether the reader may arrange talks and record results now
 */
public record DisputeDetails(
        DisputeId id,
        CommentId comment,
        InstitutionId institution,
        String abbr,
        String number,
        DisputeState state,
        Instant openedAt,
        List<TalkDetails> talks,
        @Nullable End end,
        long version,
        boolean settle) {

    public DisputeDetails {
        talks = List.copyOf(talks);
    }

    /**
     * Talks held or planned.
     *
     * @param heldOn wall-clock time in Bratislava
     * @param outcome null until there is a result
     * @param note what was agreed or what remained; empty if nothing was noted
     */
    public record TalkDetails(
            DisputeLevel level,
            LocalDateTime heldOn,
            TalkForm form,
            String participants,
            @Nullable DisputeState outcome,
            String note) {}

    /**
     * How a dispute was removed.
     *
     * @param note what was noted; empty if nothing
     * @param compromise the wording agreed on; null if none
     * @param wordingUse what became of that wording
     * @param by the name of who recorded it
     */
    public record End(
            RemovedBy removedBy,
            String note,
            @Nullable String compromise,
            WordingUse wordingUse,
            Instant at,
            String by) {}
}
