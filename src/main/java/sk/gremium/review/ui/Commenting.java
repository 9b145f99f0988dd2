package sk.gremium.review.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.CarriedComment;
import sk.gremium.review.CarriedComments;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.CommentNote;
import sk.gremium.review.Comments;
import sk.gremium.review.Discussions;
import sk.gremium.review.RoundId;
import sk.gremium.review.Stance;
import sk.gremium.review.Writing;

/** What cards of comments read and do. */
@Component
class Commenting {

    private final Comments comments;
    private final CarriedComments carried;
    private final Writing writing;
    private final Discussions discussions;

    Commenting(Comments comments, CarriedComments carried, Writing writing, Discussions discussions) {
        this.comments = comments;
        this.carried = carried;
        this.writing = writing;
        this.discussions = discussions;
    }

    List<CommentDetails> list(Actor actor, RoundId round) {
        return comments.list(actor, round);
    }

    /** The comments of a round with where their passages are in another version; 0 for the working text. */
    List<CarriedComment> carried(Actor actor, RoundId round, int version) {
        return carried.list(actor, round, version);
    }

    CommentDetails get(Actor actor, CommentId id) {
        return comments.get(actor, id);
    }

    CommentId write(CommandId command, Actor actor, RoundId round, CommentContent content) {
        return writing.write(command, actor, round, content);
    }

    long edit(Actor actor, CommentId id, long version, CommentContent content) {
        return writing.edit(actor, id, version, content);
    }

    void discard(Actor actor, CommentId id, long version) {
        writing.discard(actor, id, version);
    }

    void withdraw(Actor actor, CommentId id, long version) {
        writing.withdraw(actor, id, version);
    }

    void take(Actor actor, CommentId id, @Nullable Stance stance) {
        discussions.take(actor, id, stance);
    }

    void note(CommandId command, Actor actor, CommentId id, String text) {
        discussions.note(command, actor, id, text);
    }

    List<CommentNote> notes(Actor actor, CommentId id) {
        return discussions.notes(actor, id);
    }
}
