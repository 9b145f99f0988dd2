package sk.gremium.review.ui;

import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentKind;
import sk.gremium.uikit.Meaning;

/** The three kinds among which somebody who comments chooses. */
enum Weight {
    ORDINARY(CommentKind.ORDINARY, Meaning.CALM),
    FUNDAMENTAL(CommentKind.FUNDAMENTAL, Meaning.BAD),
    EDITORIAL(CommentKind.ORDINARY, Meaning.CALM);

    private final CommentKind kind;
    private final Meaning meaning;

    Weight(CommentKind kind, Meaning meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    static Weight of(CommentContent content) {
        if (content.kind() == CommentKind.FUNDAMENTAL) {
            return FUNDAMENTAL;
        }
        return content.editorial() ? EDITORIAL : ORDINARY;
    }

    CommentContent in(CommentContent content) {
        return new CommentContent(
                content.target(), kind, this == EDITORIAL, content.text(), content.wording(), content.reason());
    }

    Meaning meaning() {
        return meaning;
    }
}
