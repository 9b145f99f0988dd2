package sk.gremium.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.text.anchor.Anchor;

/** A comment of an institution: editable while it is a draft, fixed once it is sent. */
@Entity
@SuppressWarnings("UnusedVariable") // the lists read some columns by query
@Table(name = "review_comment")
class Comment {

    private static final Duration SITTING = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private UUID round;
    private UUID institution;
    private UUID author;
    private @Nullable Integer ownNumber;

    @Enumerated(EnumType.STRING)
    private CommentKind kind;

    private boolean editorial;

    @Enumerated(EnumType.STRING)
    private Target.Kind target;

    @Column(length = 65535)
    private @Nullable String anchor;

    private @Nullable UUID block;

    @Column(length = 16777215)
    private String body;

    @Column(length = 16777215)
    private @Nullable String wording;

    @Column(length = 16777215)
    private String reason;

    @Enumerated(EnumType.STRING)
    private CommentState state = CommentState.DRAFT;

    private boolean late;
    private Instant writtenAt;
    private Instant changedAt;
    private UUID changedBy;
    private @Nullable Instant sentAt;
    private @Nullable UUID source;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    /**
     * A new draft comment.
     *
     * @param source the imported remark it was made of; null if somebody wrote it here
     */
    @SuppressWarnings("NullAway.Init") // write() fills the content
    Comment(
            RoundId round,
            InstitutionId institution,
            Actor author,
            CommentContent content,
            @Nullable UUID source,
            Instant now) {
        this.id = CommentId.next().value();
        this.round = round.value();
        this.institution = institution.value();
        this.author = author.person().value();
        this.source = source;
        this.writtenAt = now;
        write(content, author.person(), now);
    }

    void write(CommentContent content, PersonId by, Instant now) {
        if (state != CommentState.DRAFT) {
            throw new IllegalStateException("what was sent is not edited");
        }
        @Nullable Anchor passage = content.target().anchor();
        kind = content.kind();
        editorial = content.editorial();
        target = content.target().kind();
        anchor = passage == null ? null : Passages.write(passage);
        block = passage == null ? null : Passages.firstBlock(passage).value();
        body = content.text();
        wording = content.wording();
        reason = content.reason();
        changedAt = now;
        changedBy = by.value();
    }

    /** Whether this person has been at it without a longer pause. */
    boolean sameSitting(PersonId person, Instant now) {
        return changedBy.equals(person.value()) && now.isBefore(changedAt.plus(SITTING));
    }

    void send(int number, boolean afterDeadline, Instant now) {
        enter(CommentState.SENT);
        ownNumber = number;
        late = afterDeadline;
        sentAt = now;
    }

    void takeBack() {
        enter(CommentState.DRAFT);
        late = false;
        sentAt = null;
    }

    void withdraw(Instant now) {
        enter(CommentState.WITHDRAWN);
        changedAt = now;
    }

    private void enter(CommentState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException(state + " is not followed by " + next);
        }
        state = next;
    }

    CommentContent content() {
        @Nullable Anchor passage = anchor == null ? null : Passages.read(anchor);
        return new CommentContent(new Target(target, passage), kind, editorial, body, wording, reason);
    }

    CommentId id() {
        return new CommentId(id);
    }

    RoundId round() {
        return new RoundId(round);
    }

    InstitutionId institution() {
        return new InstitutionId(institution);
    }

    @Nullable
    Integer ownNumber() {
        return ownNumber;
    }

    CommentKind kind() {
        return kind;
    }

    CommentState state() {
        return state;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
