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
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.PersonId;

/** The evaluation of one comment as it stands, and what the institution answered to it. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query
@Table(name = "comment_evaluation")
class Evaluated {

    @Id
    private UUID id;

    private UUID comment;

    @Enumerated(EnumType.STRING)
    private Disposition disposition;

    @Column(length = 16777215)
    private String reply;

    @Enumerated(EnumType.STRING)
    private WordingUse wordingUse = WordingUse.NOT_USED;

    private Instant evaluatedAt;
    private UUID evaluatedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Evaluated() {}

    @SuppressWarnings("NullAway.Init") // decide() fills the rest
    Evaluated(CommentId comment, Verdict verdict, PersonId by, Instant now) {
        this.id = Ids.next();
        this.comment = comment.value();
        decide(verdict, by, now);
    }

    void decide(Verdict verdict, PersonId by, Instant now) {
        disposition = verdict.disposition();
        reply = verdict.reply();
        evaluatedBy = by.value();
        evaluatedAt = now;
    }

    /** What stands in the working text stays there, whatever is decided afterwards. */
    void use(WordingUse use) {
        if (wordingUse != WordingUse.APPLIED) {
            wordingUse = use;
        }
    }

    void answer(Answer given, PersonId by, Instant now) {
        answer = given;
        answeredBy = by.value();
        answeredAt = now;
    }

    UUID comment() {
        return comment;
    }

    Disposition disposition() {
        return disposition;
    }

    String reply() {
        return reply;
    }

    WordingUse wordingUse() {
        return wordingUse;
    }

    Instant evaluatedAt() {
        return evaluatedAt;
    }

    UUID evaluatedBy() {
        return evaluatedBy;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    /** Counts the decisions from 1, so that 0 can stand for none. */
    long version() {
        return version == null ? 1 : version + 1;
    }
}
