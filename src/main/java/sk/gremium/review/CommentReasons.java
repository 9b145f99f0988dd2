package sk.gremium.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.ChangeReasons;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.SubjectRef;

/** Names the comments because of which a text was changed. Who sees a comment is the same as in {@link Comments}. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class CommentReasons implements ChangeReasons {

    private static final int LONGEST = 90;

    private final Rounds rounds;
    private final Comments comments;

    CommentReasons(Rounds rounds, Comments comments) {
        this.rounds = rounds;
        this.comments = comments;
    }

    @Override
    public List<Reason> reasons(Actor actor, DraftId draft, Set<SubjectRef> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return rounds.ofDraft(actor, draft).stream()
                .flatMap(round -> comments.list(actor, round.id()).stream()
                        .filter(comment -> wanted.contains(ref(comment)))
                        .map(comment -> reason(round, comment)))
                .toList();
    }

    private static Reason reason(RoundRow round, CommentDetails comment) {
        @Nullable String number = comment.number();
        return new Reason(
                ref(comment),
                number == null ? comment.abbr() : number,
                ReviewRoutes.comments(round.draft()) + "?v=" + round.draftVersion() + "&comment=" + comment.id(),
                beginning(comment.content()));
    }

    private static SubjectRef ref(CommentDetails comment) {
        return new SubjectRef("comment", comment.id().value());
    }

    private static String beginning(CommentContent content) {
        String words = content.text().isEmpty() && content.wording() != null ? content.wording() : content.text();
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
