package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentState;
import sk.gremium.review.Disposition;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** What comments are called, in words and colour, on all screens of a round. */
final class CommentWords {

    private CommentWords() {}

    /** How it was evaluated if the reader may know, else whether it was sent. */
    static Tag state(Component where, CommentDetails comment) {
        CommentDetails.EvaluationDetails evaluation = comment.evaluation();
        if (evaluation != null) {
            return disposition(where, evaluation.disposition());
        }
        if (comment.state() == CommentState.DRAFT) {
            return Tag.calm(Texts.t(where, "review.card.draft"));
        }
        return comment.late()
                ? Tag.warn(Texts.t(where, "review.card.late"))
                : Tag.accent(Texts.t(where, "review.card.sent"));
    }

    /** "✓ akceptovaná". */
    static Tag disposition(Component where, Disposition disposition) {
        Tag tag = new Tag(meaning(disposition), Texts.t(where, "review.card.disposition." + disposition.name()));
        return disposition == Disposition.ACCEPTED ? tag.sign("✓") : tag;
    }

    static Meaning meaning(Disposition disposition) {
        return switch (disposition) {
            case ACCEPTED -> Meaning.GOOD;
            case PARTLY -> Meaning.WARN;
            case REJECTED -> Meaning.BAD;
        };
    }

    /** What a comment lacks before it can be sent: "chýba text, odôvodnenie"; empty if nothing. */
    static String gaps(Component where, List<CommentContent.Gap> gaps) {
        return gaps.isEmpty()
                ? ""
                : Texts.t(
                        where,
                        "review.card.missing",
                        gaps.stream()
                                .map(gap -> Texts.t(where, "review.card.gap." + gap.name()))
                                .collect(Collectors.joining(", ")));
    }
}
