package sk.gremium.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingId;

/**
 * A resolution in a list.
 *
 * @param label such as "3/2026"; null before it is adopted
 * @param meetingNumber in the committee's own sequence
 * @param day the day of the meeting
 * @param itemNumber the number shown on the agenda; null if the item was withdrawn
 * @param draft the draft it decides on; null if there is none, like its version and its title
 * @param tasks how many of its points become tasks, or have become them
 */
public record ResolutionRow(
        ResolutionId id,
        @Nullable String label,
        String title,
        ResolutionState state,
        CommitteeId committee,
        String committeeAbbr,
        MeetingId meeting,
        int meetingNumber,
        LocalDate day,
        AgendaItemId item,
        @Nullable Integer itemNumber,
        String itemTitle,
        @Nullable DraftId draft,
        @Nullable Integer draftVersion,
        @Nullable String draftTitle,
        int tasks) {}
