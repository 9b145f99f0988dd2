package sk.gremium.decision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.Stale;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingId;

/** The aggregate's head: what it belongs to and how far it has come; each verb answers with it as it is then. */
record Resolution(
        ResolutionId id,
        CommitteeId committee,
        MeetingId meeting,
        AgendaItemId item,
        String title,
        @Nullable DraftId draft,
        @Nullable Integer draftVersion,
        ResolutionState state,
        @Nullable Integer year,
        @Nullable Integer number,
        @Nullable Instant decidedAt,
        long version) {

    Resolution read(long expected) {
        Stale.check(expected, version);
        return this;
    }

    Resolution titled(String newTitle) {
        if (state != ResolutionState.DRAFT) {
            throw new Denied();
        }
        return with(newTitle, state, null, null, null);
    }

    Resolution putToVote() {
        return become(ResolutionState.PUT_TO_VOTE, null, null, null);
    }

    /** Adopted under the next number of the year. */
    Resolution adopted(int newYear, int newNumber, Instant now) {
        return become(ResolutionState.ADOPTED, newYear, newNumber, now);
    }

    Resolution notAdopted(Instant now) {
        return become(ResolutionState.NOT_ADOPTED, null, null, now);
    }

    /** Such as "3/2026"; null before it is adopted. */
    static @Nullable String label(@Nullable Integer number, @Nullable Integer year) {
        return number == null || year == null ? null : number + "/" + year;
    }

    private Resolution become(
            ResolutionState next, @Nullable Integer newYear, @Nullable Integer newNumber, @Nullable Instant now) {
        if (!state.leadsTo(next)) {
            throw new Denied();
        }
        return with(title, next, newYear, newNumber, now);
    }

    private Resolution with(
            String newTitle,
            ResolutionState next,
            @Nullable Integer newYear,
            @Nullable Integer newNumber,
            @Nullable Instant now) {
        return new Resolution(
                id, committee, meeting, item, newTitle, draft, draftVersion, next, newYear, newNumber, now, version);
    }
}
