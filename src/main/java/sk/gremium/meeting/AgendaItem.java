package sk.gremium.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;

/** One item of an agenda; each verb answers with the item as it is then. */
record AgendaItem(
        AgendaItemId id,
        MeetingId meeting,
        int position,
        @Nullable Integer number,
        @Nullable FixedItem fixed,
        AgendaEntry entry,
        @Nullable DraftId draft,
        @Nullable Integer draftVersion,
        @Nullable AgendaItemId carriedFrom,
        boolean added,
        boolean withdrawn,
        String withdrawnReason,
        boolean postponed,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long version) {

    static AgendaItem fixed(MeetingId meeting, int position, FixedItem fixed, AgendaEntry entry) {
        return new AgendaItem(
                AgendaItemId.next(),
                meeting,
                position,
                position,
                fixed,
                entry,
                null,
                null,
                null,
                false,
                false,
                "",
                false,
                null,
                null,
                0);
    }

    /** An item that somebody adds; late if the meeting has been convened already. */
    static AgendaItem added(MeetingId meeting, AgendaEntry entry, boolean late, @Nullable AgendaItemId carriedFrom) {
        return new AgendaItem(
                AgendaItemId.next(),
                meeting,
                0,
                0,
                null,
                entry,
                null,
                null,
                carriedFrom,
                late,
                false,
                "",
                false,
                null,
                null,
                0);
    }

    AgendaItem read(long expected) {
        Stale.check(expected, version);
        return this;
    }

    AgendaItem edited(AgendaEntry changed) {
        return with(changed, draft, draftVersion, withdrawn, withdrawnReason, postponed);
    }

    /** Points at a version of a draft, or at none. */
    AgendaItem linked(@Nullable DraftId to, @Nullable Integer number) {
        return with(entry, to, number, withdrawn, withdrawnReason, postponed);
    }

    AgendaItem withdrawn(String reason) {
        if (reason.isBlank() || reason.length() > 1000) {
            throw new Refused("meeting.refused.reason");
        }
        if (fixed != null) {
            throw new Refused("meeting.refused.fixed");
        }
        return with(entry, draft, draftVersion, true, reason.strip(), postponed);
    }

    /** The session puts it off to the next meeting. */
    AgendaItem putOff(boolean off) {
        return with(entry, draft, draftVersion, withdrawn, withdrawnReason, off);
    }

    private AgendaItem with(
            AgendaEntry newEntry,
            @Nullable DraftId newDraft,
            @Nullable Integer newDraftVersion,
            boolean nowWithdrawn,
            String reason,
            boolean nowPostponed) {
        return new AgendaItem(
                id,
                meeting,
                position,
                number,
                fixed,
                newEntry,
                newDraft,
                newDraftVersion,
                carriedFrom,
                added,
                nowWithdrawn,
                reason,
                nowPostponed,
                startedAt,
                finishedAt,
                version);
    }
}
