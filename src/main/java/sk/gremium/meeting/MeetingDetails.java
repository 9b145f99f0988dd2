package sk.gremium.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;

/**
 * A meeting as its page shows it.
 *
 * @param plan when, where and with whom
 * @param reason why it was cancelled or postponed; empty otherwise
 * @param chairName null while nobody is named; likewise the minute-taker
 * @param verifierNames in the order of the plan
 * @param convenedAt when the invitations went out; null before
 * @param openedAt when the session was opened; null before
 * @param closedAt when the session was closed; null before
 * @param current the item that is discussed now; null outside a session
 * @param leadTimes the days by which invitations and papers should be out
 * @param allowed what the reader may do now
 * @param version to be sent back with a change
 */
public record MeetingDetails(
        MeetingId id,
        CommitteeId committee,
        String committeeAbbr,
        int number,
        MeetingState state,
        MeetingPlan plan,
        String reason,
        @Nullable String chairName,
        @Nullable String minuteTakerName,
        List<String> verifierNames,
        @Nullable Instant convenedAt,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable AgendaItemId current,
        LeadTimes leadTimes,
        Set<MeetingAction> allowed,
        long version) {

    public MeetingDetails {
        verifierNames = List.copyOf(verifierNames);
        allowed = Set.copyOf(allowed);
    }

    /** Whether the reader may do this now. */
    public boolean may(MeetingAction action) {
        return allowed.contains(action);
    }

    /** The day in Bratislava. */
    public LocalDate day() {
        return plan.startsAt().toLocalDate();
    }
}
