package sk.gremium.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.calendar.Deadline;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;

/** A round of comments on one frozen version. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query
@Table(name = "review_round")
class Round {

    /** What is stored; the phase follows from it and the clock. */
    enum State {
        OPEN,
        PUBLISHED,
        CANCELLED
    }

    @Id
    private UUID id;

    private UUID draft;
    private UUID committee;
    private String title;
    private int draftVersion;
    private int number;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Column(length = 65535)
    private String note;

    private Instant openedAt;
    private UUID openedBy;
    private int workingDays;
    private Instant deadlineAt;

    @Column(length = 65535)
    private String deadlineRule;

    private @Nullable Instant closedAt;
    private @Nullable Instant publishedAt;
    private @Nullable String cancelReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(NewRound wish, Subject subject, int number, PersonId openedBy, Instant now, Deadline deadline) {
        this.id = RoundId.next().value();
        this.draft = wish.draft().value();
        this.committee = subject.committee().value();
        this.title = subject.title();
        this.draftVersion = wish.version();
        this.number = number;
        this.visibility = wish.visibility();
        this.note = wish.note().strip();
        this.openedAt = now;
        this.openedBy = openedBy.value();
        this.workingDays = wish.workingDays();
        this.deadlineAt = deadline.deadlineAt();
        this.deadlineRule = DeadlineRule.write(deadline);
    }

    /** What a round is about, as its draft says on the day it opens. */
    record Subject(CommitteeId committee, String title) {}

    RoundPhase phase(Instant now) {
        return phase(state, closedAt != null || isLate(now));
    }

    static RoundPhase phase(State state, boolean closed) {
        return switch (state) {
            case PUBLISHED -> RoundPhase.PUBLISHED;
            case CANCELLED -> RoundPhase.CANCELLED;
            case OPEN -> closed ? RoundPhase.CLOSED : RoundPhase.OPEN;
        };
    }

    /** Closing early takes nothing from those who have time left: only the deadline makes late. */
    boolean isLate(Instant moment) {
        return moment.isAfter(deadlineAt);
    }

    void extend(int moreDays, Deadline deadline) {
        if (moreDays < 1) {
            throw new Refused("review.refused.extension");
        }
        workingDays += moreDays;
        deadlineAt = deadline.deadlineAt();
        deadlineRule = DeadlineRule.write(deadline);
    }

    void close(Instant now) {
        enter(RoundPhase.CLOSED, now);
        closedAt = now;
    }

    void publish(Instant now) {
        enter(RoundPhase.PUBLISHED, now);
        state = State.PUBLISHED;
        publishedAt = now;
    }

    void cancel(String reason, Instant now) {
        enter(RoundPhase.CANCELLED, now);
        state = State.CANCELLED;
        cancelReason = reason;
    }

    private void enter(RoundPhase next, Instant now) {
        if (!phase(now).next().contains(next)) {
            throw new IllegalStateException(phase(now) + " is not followed by " + next);
        }
    }

    RoundId id() {
        return new RoundId(id);
    }

    UUID draft() {
        return draft;
    }

    CommitteeId committee() {
        return new CommitteeId(committee);
    }

    String title() {
        return title;
    }

    int draftVersion() {
        return draftVersion;
    }

    int number() {
        return number;
    }

    Visibility visibility() {
        return visibility;
    }

    Instant openedAt() {
        return openedAt;
    }

    int workingDays() {
        return workingDays;
    }

    Instant deadlineAt() {
        return deadlineAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
