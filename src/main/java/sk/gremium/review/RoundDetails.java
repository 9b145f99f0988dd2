package sk.gremium.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.calendar.Deadline;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.CommitteeId;

/**
 * A round as one reader sees it.
 *
 * @param title what the draft was called when the round opened
 * @param number counts the rounds of the draft from 1
 * @param draftVersion the frozen version that is commented on
 * @param workingDays extensions included
 * @param deadline with the days that were counted and left out, by the calendar of the day it was set
 * @param extensions oldest first
 * @param closedAt when it was closed before its deadline; null if it was not
 * @param cancelReason null unless it was called off
 * @param mine what the reader's institution has done so far; null if it is not invited
 * @param version for acts that change the round
 * @param acts what the reader may do now
 */
public record RoundDetails(
        RoundId id,
        DraftId draft,
        String title,
        CommitteeId committee,
        int number,
        int draftVersion,
        RoundPhase phase,
        Visibility visibility,
        String note,
        Instant openedAt,
        String openedBy,
        int workingDays,
        Deadline deadline,
        List<Extension> extensions,
        @Nullable Instant closedAt,
        @Nullable Instant publishedAt,
        @Nullable String cancelReason,
        @Nullable MyResponse mine,
        long version,
        Set<RoundAct> acts) {

    public RoundDetails {
        extensions = List.copyOf(extensions);
        acts = Set.copyOf(acts);
    }

    /** Whether the reader may do this now. */
    public boolean may(RoundAct act) {
        return acts.contains(act);
    }

    /**
     * A longer deadline given.
     *
     * @param by the name of who gave it
     */
    public record Extension(Instant at, String by, Instant before, Instant after, String reason) {}

    /**
     * What the reader's institution has done.
     *
     * @param late whether its answer came after the deadline
     * @param answeredAt null while the answer is awaited
     */
    public record MyResponse(
            ResponseState state,
            boolean late,
            @Nullable Instant answeredAt,
            int drafts,
            int fundamentalDrafts,
            int sent,
            int fundamentalSent) {}
}
