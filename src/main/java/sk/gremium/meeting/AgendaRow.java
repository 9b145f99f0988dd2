package sk.gremium.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.InstitutionId;

/**
 * An item of the agenda as pages and minutes show it.
 *
 * @param position from 1 in the order of the agenda, withdrawn items included
 * @param number the number shown; null for a withdrawn item
 * @param fixed which of the fixed items it is; null for all others
 * @param submitterAbbr the submitting institution as screens show it; null if there is none
 * @param presenter who presents it, in words; may be empty
 * @param minutes planned length
 * @param draft the id of the draft it is about; null if it is about none
 * @param draftVersion the number of the draft's version; null without a draft
 * @param added whether it was put on the agenda after the meeting had been convened
 * @param withdrawn whether it was taken off after that, with the reason
 * @param postponed whether the session put it off to the next meeting
 * @param discussion the minutes' text of the discussion; may be empty
 * @param conclusion the minutes' text of the conclusion; may be empty
 * @param startedAt when its discussion was opened; null before
 * @param finishedAt when the next item was opened; null before
 * @param version to be sent back with a change of the item
 * @param textVersion to be sent back with a change of its texts
 */
public record AgendaRow(
        AgendaItemId id,
        int position,
        @Nullable Integer number,
        @Nullable FixedItem fixed,
        String title,
        AgendaKind kind,
        @Nullable InstitutionId submitter,
        @Nullable String submitterAbbr,
        String presenter,
        int minutes,
        @Nullable DraftId draft,
        @Nullable Integer draftVersion,
        boolean added,
        boolean withdrawn,
        String withdrawnReason,
        boolean postponed,
        String discussion,
        String conclusion,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long version,
        long textVersion) {}
