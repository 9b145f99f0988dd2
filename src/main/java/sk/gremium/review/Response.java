package sk.gremium.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

/** The one response of an invited institution to a round; it exists from the invitation on. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query
@Table(name = "round_response")
class Response {

    @Id
    private UUID id;

    private UUID round;
    private UUID institution;

    @Enumerated(EnumType.STRING)
    private ResponseState state = ResponseState.AWAITED;

    private boolean late;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;
    private int lastNumber;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Response() {}

    Response(RoundId round, InstitutionId institution) {
        this.id = Ids.next();
        this.round = round.value();
        this.institution = institution.value();
    }

    /** The first answer decides whether the institution was late; what is added later is marked by itself. */
    void answer(ResponseState next, PersonId person, Instant now, boolean afterDeadline) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " is not followed by " + next);
        }
        if (state == ResponseState.AWAITED) {
            late = afterDeadline;
            answeredAt = now;
            answeredBy = person.value();
        }
        state = next;
    }

    void takeBack() {
        if (!state.next().contains(ResponseState.AWAITED)) {
            throw new IllegalStateException("nothing was sent");
        }
        state = ResponseState.AWAITED;
        late = false;
        answeredAt = null;
        answeredBy = null;
    }

    /** The next number of the institution in this round; a number once given is not given again. */
    int nextNumber() {
        return ++lastNumber;
    }

    UUID id() {
        return id;
    }

    InstitutionId institution() {
        return new InstitutionId(institution);
    }

    RoundId round() {
        return new RoundId(round);
    }

    ResponseState state() {
        return state;
    }

    boolean late() {
        return late;
    }
}
