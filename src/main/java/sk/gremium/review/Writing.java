package sk.gremium.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.text.anchor.Anchor;

/**
 * Writes comments. Everybody who contributes for an institution writes and edits its drafts, which nobody outside it
 * sees; {@link Responses} sends them.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Writing {

    /** The most characters that a text, a wording or a reason may have. */
    public static final int LONGEST = 20_000;

    private final RoundGate rounds;
    private final CommentGate comments;
    private final AllComments all;
    private final Drafts drafts;
    private final Commands commands;
    private final ReviewEvents events;

    Writing(
            RoundGate rounds,
            CommentGate comments,
            AllComments all,
            Drafts drafts,
            Commands commands,
            ReviewEvents events) {
        this.rounds = rounds;
        this.comments = comments;
        this.all = all;
        this.drafts = drafts;
        this.commands = commands;
        this.events = events;
    }

    /**
     * Begins a comment; it may be incomplete.
     *
     * @throws Refused if the passage is not in the round's version or something is too long
     */
    public CommentId write(CommandId command, Actor actor, RoundId round, CommentContent content) {
        return new CommentId(commands.once(command, () -> {
            Entered entered = rounds.act(actor, round, RoundAct.WRITE);
            check(actor, entered.round(), content);
            return store(actor, entered, content, null);
        }));
    }

    /**
     * Changes a draft comment, as often as a pause in typing asks for it; answers with its new version. The trail names
     * one sitting of a person once.
     *
     * @throws Stale if somebody saved since that version was read; the stored text is unchanged
     * @throws Refused if it was sent meanwhile, the passage is not in the round's version or something is too long
     */
    public long edit(Actor actor, CommentId id, long version, CommentContent content) {
        CommentGate.Held held = comments.hold(actor, id, CommentAct.EDIT);
        Stale.check(version, held.comment().version());
        check(actor, held.round(), content);
        if (content.equals(held.comment().content())) {
            return version;
        }
        boolean sameSitting =
                held.comment().sameSitting(actor.person(), held.entered().now());
        held.comment().write(content, actor.person(), held.entered().now());
        if (!sameSitting) {
            events.insideInstitution(actor, held.round(), id, "comment.changed");
        }
        return version + 1;
    }

    /** Throws a draft away. */
    public void discard(Actor actor, CommentId id, long version) {
        CommentGate.Held held = comments.hold(actor, id, CommentAct.DISCARD);
        Stale.check(version, held.comment().version());
        held.comment().withdraw(held.entered().now());
        events.insideInstitution(actor, held.round(), id, "comment.discarded");
    }

    /** Withdraws a sent comment for good; it counts for nothing any more. For who speaks for the institution. */
    public void withdraw(Actor actor, CommentId id, long version) {
        CommentGate.Held held = comments.hold(actor, id, CommentAct.WITHDRAW);
        Stale.check(version, held.comment().version());
        held.comment().withdraw(held.entered().now());
        events.ofComment(actor, held.round(), id, "comment.withdrawn", Map.of());
    }

    UUID store(Actor actor, Entered entered, CommentContent content, @Nullable UUID source) {
        InstitutionId institution = entered.response().institution();
        Comment comment =
                all.save(new Comment(entered.round().id(), institution, actor, content, source, entered.now()));
        events.insideInstitution(actor, entered.round(), comment.id(), "comment.written");
        return comment.id().value();
    }

    private void check(Actor actor, Round round, CommentContent content) {
        @Nullable String wording = content.wording();
        @Nullable Anchor passage = content.target().anchor();
        if (Math.max(content.text().length(), content.reason().length()) > LONGEST
                || (wording != null && wording.length() > LONGEST)) {
            throw new Refused("review.refused.too_long", LONGEST);
        }
        if (passage != null && passage.quote().length() > LONGEST) {
            throw new Refused("review.refused.passage_long", LONGEST);
        }
        if (passage != null
                && !Passages.stands(passage, drafts.text(actor, new DraftId(round.draft()), round.draftVersion()))) {
            throw new Refused("review.refused.passage");
        }
    }
}
