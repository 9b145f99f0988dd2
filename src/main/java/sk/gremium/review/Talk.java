package sk.gremium.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Ids;

/** One round of talks about a dispute. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query
@Table(name = "dispute_talk")
class Talk {

    @Id
    private UUID id;

    private int position;

    @Enumerated(EnumType.STRING)
    private DisputeLevel level;

    // As it stands on the clock, whatever the zone of this machine.
    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    private LocalDateTime heldOn;

    @Enumerated(EnumType.STRING)
    private TalkForm form;

    @Column(length = 65535)
    private String participants;

    @Enumerated(EnumType.STRING)
    private @Nullable DisputeState outcome;

    @Column(length = 16777215)
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    protected Talk() {}

    @SuppressWarnings("NullAway.Init") // plan() fills the rest
    Talk(int position, PlannedTalk plan) {
        this.id = Ids.next();
        this.position = position;
        plan(plan);
    }

    void plan(PlannedTalk plan) {
        level = plan.level();
        heldOn = plan.heldOn();
        form = plan.form();
        participants = plan.participants();
    }

    void conclude(DisputeState result, String words) {
        outcome = result;
        note = words;
    }

    DisputeLevel level() {
        return level;
    }
}
