package sk.gremium.review.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Stale;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.CommentKind;
import sk.gremium.review.RoundId;
import sk.gremium.review.Target;

/**
 * A draft comment while somebody types: every change is saved at once, the first one makes the comment. If a colleague
 * saved meanwhile, what the two do not disagree on is merged and saved; the rest is handed on, and nothing is lost.
 */
class CommentEditing {

    /** What a colleague did meanwhile. */
    interface Listener {

        /** The comment exists from now on. */
        void created(CommentId id);

        /** Everything is saved, with something of a colleague's in it. */
        void merged(CommentContent content);

        /** Both changed the same; {@link #settle} says what shall stand. */
        void disputed(CommentMerge merge, CommentDetails stored);
    }

    private final Commenting desk;
    private final Actor actor;
    private final RoundId round;
    private final CommandId command = CommandId.next();
    private @Nullable CommentId id;
    private long version;
    private CommentContent saved;
    private CommentContent mine;
    private @Nullable Listener listener;

    private CommentEditing(Commenting desk, Actor actor, RoundId round, CommentContent start) {
        this.desk = desk;
        this.actor = actor;
        this.round = round;
        saved = start;
        mine = start;
    }

    /** A comment that will exist once something is typed. */
    static CommentEditing begin(Commenting desk, Actor actor, RoundId round, Target target) {
        return new CommentEditing(
                desk, actor, round, new CommentContent(target, CommentKind.ORDINARY, false, "", null, ""));
    }

    /** A draft that exists. */
    static CommentEditing of(Commenting desk, Actor actor, CommentDetails comment) {
        var editing = new CommentEditing(desk, actor, comment.round(), comment.content());
        editing.id = comment.id();
        editing.version = comment.version();
        return editing;
    }

    void listener(Listener whoHears) {
        listener = whoHears;
    }

    CommentContent content() {
        return mine;
    }

    /** The comment, if it exists already. */
    @Nullable
    CommentId id() {
        return id;
    }

    long version() {
        return version;
    }

    /**
     * Saves a change.
     *
     * @throws Stale if a colleague changed the same; the listener has heard of it
     */
    void change(UnaryOperator<CommentContent> how) {
        mine = how.apply(mine);
        @Nullable CommentId existing = id;
        if (existing == null) {
            create();
            return;
        }
        try {
            version = desk.edit(actor, existing, version, mine);
            saved = mine;
        } catch (Stale stale) {
            if (!merge(existing)) {
                throw stale;
            }
        }
    }

    /** Saves what shall stand after a dispute, on top of what the colleague saved. */
    void settle(CommentDetails stored, CommentContent result) {
        saved = stored.content();
        version = stored.version();
        mine = result;
        change(UnaryOperator.identity());
        tell(whoHears -> whoHears.merged(mine));
    }

    private void create() {
        if (mine.text().isEmpty() && mine.reason().isEmpty() && mine.wording() == null) {
            return;
        }
        CommentId made = desk.write(command, actor, round, mine);
        id = made;
        saved = mine;
        tell(whoHears -> whoHears.created(made));
    }

    private boolean merge(CommentId existing) {
        CommentDetails stored = desk.get(actor, existing);
        CommentMerge merge = CommentMerge.of(saved, mine, stored.content());
        if (!merge.disputed().isEmpty()) {
            tell(whoHears -> whoHears.disputed(merge, stored));
            return false;
        }
        version = desk.edit(actor, existing, stored.version(), merge.content());
        mine = merge.content();
        saved = mine;
        tell(whoHears -> whoHears.merged(mine));
        return true;
    }

    private void tell(Consumer<Listener> what) {
        if (listener != null) {
            what.accept(listener);
        }
    }
}
