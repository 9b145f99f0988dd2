package sk.gremium.review.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Target;
import sk.gremium.text.BlockId;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.uikit.DocumentText;

/** Comments as the text and its outline show them. */
final class CommentMarks {

    private CommentMarks() {}

    static List<DocumentText.Mark> of(List<CommentDetails> comments) {
        return comments.stream().flatMap(CommentMarks::of).toList();
    }

    /** The passage of a comment that is not written yet. */
    static Stream<DocumentText.Mark> of(String id, Target target) {
        return Stream.ofNullable(target.anchor()).map(anchor -> mark(id, anchor, ""));
    }

    static Map<BlockId, Integer> counts(List<CommentDetails> comments) {
        Map<BlockId, Integer> counts = new HashMap<>();
        for (CommentDetails comment : comments) {
            @Nullable Anchor anchor = comment.content().target().anchor();
            if (anchor != null) {
                counts.merge(anchor.from(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static Stream<DocumentText.Mark> of(CommentDetails comment) {
        return of(comment, comment.content().target());
    }

    /** A comment where its passage is in another text. */
    static Stream<DocumentText.Mark> of(CommentDetails comment, Target place) {
        Weight weight = Weight.of(comment.content());
        String style = weight == Weight.FUNDAMENTAL ? weight.meaning().style() : "";
        return Stream.ofNullable(place.anchor()).map(anchor -> mark(comment.id().toString(), anchor, style));
    }

    private static DocumentText.Mark mark(String id, Anchor anchor, String style) {
        return new DocumentText.Mark(
                id, anchor.from().toString(), anchor.fromOffset(), anchor.to().toString(), anchor.toOffset(), style);
    }
}
