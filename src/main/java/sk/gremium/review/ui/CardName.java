package sk.gremium.review.ui;

import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;
import sk.gremium.review.RoundId;
import sk.gremium.review.Target;
import sk.gremium.text.anchor.Anchor;

/**
 * What a card in which somebody writes is called.
 *
 * @param institution for which they write
 * @param place in words
 * @param copy under which the browser keeps what it has not sent yet: the same whenever the passage is, for each person
 */
record CardName(String institution, String place, String copy) {

    static CardName of(String institution, String place, RoundId round, PersonId person, Target target) {
        @Nullable Anchor anchor = target.anchor();
        String passage = anchor == null
                ? "whole"
                : anchor.from() + "." + anchor.fromOffset() + "." + anchor.to() + "." + anchor.toOffset();
        return new CardName(institution, place, "comment-" + person + "-" + round + "-" + passage);
    }

    String field(String which) {
        return copy + "-" + which;
    }
}
