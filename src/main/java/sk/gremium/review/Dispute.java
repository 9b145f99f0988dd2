package sk.gremium.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;

/** A dispute about one fundamental comment that was not fully accepted, with the talks held about it. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query
@Table(name = "review_dispute")
class Dispute {

    @Id
    private UUID id;

    private UUID round;
    private UUID comment;

    @Enumerated(EnumType.STRING)
    private DisputeState state = DisputeState.OPEN;

    @Enumerated(EnumType.STRING)
    private @Nullable RemovedBy removedBy;

    private Instant openedAt;

    @Column(length = 16777215)
    private String note = "";

    @Column(length = 16777215)
    private @Nullable String compromise;

    @Enumerated(EnumType.STRING)
    private WordingUse wordingUse = WordingUse.NOT_USED;

    private @Nullable Instant endedAt;
    private @Nullable UUID endedBy;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "dispute", nullable = false)
    @OrderBy("position")
    private List<Talk> talks = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    Dispute(RoundId round, UUID comment, Instant now) {
        this.id = DisputeId.next().value();
        this.round = round.value();
        this.comment = comment;
        this.openedAt = now;
    }

    /** Arranges talks; once arranged they can be moved. A level is not tried again below the last one that failed. */
    void schedule(PlannedTalk plan) {
        boolean moved = state == DisputeState.SCHEDULED;
        if (!moved && !talks.isEmpty() && plan.level().compareTo(talks.getLast().level()) < 0) {
            throw new Refused("review.refused.dispute_level");
        }
        enter(DisputeState.SCHEDULED);
        if (moved) {
            talks.getLast().plan(plan);
        } else {
            talks.add(new Talk(talks.size(), plan));
        }
    }

    /** Ends the dispute; talks that were arranged end with it. */
    void remove(RemovedBy way, String words, PersonId by, Instant now) {
        if (state == DisputeState.SCHEDULED) {
            talks.getLast().conclude(DisputeState.REMOVED, words);
        }
        enter(DisputeState.REMOVED);
        removedBy = way;
        note = words;
        endedBy = by.value();
        endedAt = now;
    }

    /** Keeps the wording agreed on, whether or not it fitted its passage. */
    void agree(String wording, WordingUse use) {
        compromise = wording;
        wordingUse = use;
    }

    void persist(String words) {
        enter(DisputeState.PERSISTS);
        talks.getLast().conclude(DisputeState.PERSISTS, words);
    }

    private void enter(DisputeState next) {
        if (!state.next().contains(next)) {
            throw new Refused("review.refused.dispute_state");
        }
        state = next;
    }

    DisputeId id() {
        return new DisputeId(id);
    }

    RoundId round() {
        return new RoundId(round);
    }

    UUID comment() {
        return comment;
    }

    DisputeState state() {
        return state;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
