package sk.gremium.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;

/** The aggregate: when and where, and how far it has come. Agenda, invitations and attendance hang on its id. */
final class Meeting {

    private final MeetingId id;
    private final CommitteeId committee;
    private final int number;
    private MeetingPlan plan;
    private MeetingState state;
    private String reason;
    private @Nullable Instant convenedAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable AgendaItemId current;
    private final long version;

    /** A new meeting that nobody has been told of. */
    Meeting(CommitteeId committee, int number, MeetingPlan plan) {
        this(MeetingId.next(), committee, number, checked(plan), MeetingState.PLANNED, "", null, null, null, null, 0);
    }

    /** As stored. */
    Meeting(
            MeetingId id,
            CommitteeId committee,
            int number,
            MeetingPlan plan,
            MeetingState state,
            String reason,
            @Nullable Instant convenedAt,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable AgendaItemId current,
            long version) {
        this.id = id;
        this.committee = committee;
        this.number = number;
        this.plan = plan;
        this.state = state;
        this.reason = reason;
        this.convenedAt = convenedAt;
        this.openedAt = openedAt;
        this.closedAt = closedAt;
        this.current = current;
        this.version = version;
    }

    /** Refuses to go on if the form was filled from another version. */
    Meeting read(long expected) {
        Stale.check(expected, version);
        return this;
    }

    /** Changes what was planned; the number only stays the committee's affair while the series stays. */
    void change(MeetingPlan newPlan) {
        if (plan.series() != newPlan.series()) {
            throw new Refused("meeting.refused.series");
        }
        plan = checked(newPlan);
    }

    /** The invitations go out; once more after it was postponed. */
    void convene(Instant now) {
        become(MeetingState.CONVENED);
        convenedAt = now;
        reason = "";
    }

    void start(Instant now) {
        become(MeetingState.IN_SESSION);
        openedAt = now;
    }

    /** Moves on to an item of the agenda. */
    void discuss(AgendaItemId item) {
        current = item;
    }

    /** Ends the session; without a quorum at any moment it only informed. */
    void finish(Instant now, boolean wasQuorate) {
        become(wasQuorate ? MeetingState.HELD : MeetingState.INQUORATE);
        closedAt = now;
        current = null;
    }

    void postpone(String why) {
        become(MeetingState.POSTPONED);
        reason = given(why);
    }

    void cancel(String why) {
        become(MeetingState.CANCELLED);
        reason = given(why);
    }

    private void become(MeetingState next) {
        if (!state.leadsTo(next)) {
            throw new Denied();
        }
        state = next;
    }

    private static String given(String why) {
        if (why.isBlank() || why.length() > 1000) {
            throw new Refused("meeting.refused.reason");
        }
        return why.strip();
    }

    private static MeetingPlan checked(MeetingPlan plan) {
        if (!plan.startsAt().isBefore(plan.endsAt())) {
            throw new Refused("meeting.refused.times");
        }
        if (plan.mode() != MeetingMode.ONLINE && plan.place().isEmpty()) {
            throw new Refused("meeting.refused.place");
        }
        return plan;
    }

    MeetingId id() {
        return id;
    }

    CommitteeId committee() {
        return committee;
    }

    int number() {
        return number;
    }

    MeetingPlan plan() {
        return plan;
    }

    LocalDate day() {
        return plan.startsAt().toLocalDate();
    }

    MeetingState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    @Nullable
    Instant convenedAt() {
        return convenedAt;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    AgendaItemId current() {
        return current;
    }

    long version() {
        return version;
    }
}
