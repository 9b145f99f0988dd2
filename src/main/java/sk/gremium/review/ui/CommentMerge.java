package sk.gremium.review.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CommentContent;

/**
 * What becomes of a comment that two people changed at once: what only one of them touched is taken from that one, and
 * fields on which they disagree are named; until that is settled the own words stand there.
 *
 * @param disputed in the order of the form
 */
record CommentMerge(CommentContent content, List<Field> disputed) {

    /** A text of a comment. */
    enum Field {
        TEXT,
        WORDING,
        REASON;

        @Nullable
        String of(CommentContent content) {
            return switch (this) {
                case TEXT -> content.text();
                case WORDING -> content.wording();
                case REASON -> content.reason();
            };
        }

        CommentContent in(CommentContent content, @Nullable String text) {
            String words = text == null ? "" : text;
            return new CommentContent(
                    content.target(),
                    content.kind(),
                    content.editorial(),
                    this == TEXT ? words : content.text(),
                    this == WORDING ? text : content.wording(),
                    this == REASON ? words : content.reason());
        }
    }

    CommentMerge {
        disputed = List.copyOf(disputed);
    }

    /**
     * Merges.
     *
     * @param base from which both started
     */
    static CommentMerge of(CommentContent base, CommentContent mine, CommentContent theirs) {
        CommentContent merged =
                Weight.of(mine) == Weight.of(base) ? Weight.of(theirs).in(mine) : mine;
        List<Field> disputed = new ArrayList<>();
        for (Field field : Field.values()) {
            boolean iDid = !Objects.equals(field.of(base), field.of(mine));
            boolean theyDid = !Objects.equals(field.of(base), field.of(theirs));
            if (theyDid && !iDid) {
                merged = field.in(merged, field.of(theirs));
            } else if (theyDid && !Objects.equals(field.of(mine), field.of(theirs))) {
                disputed.add(field);
            }
        }
        return new CommentMerge(merged, disputed);
    }
}
