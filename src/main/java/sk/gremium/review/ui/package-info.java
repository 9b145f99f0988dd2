/**
 * The screens of a round: comments beside the text, the answer of an institution, the opening and the board of a round for
 * the secretariat, the evaluation and the disputes. The page of a draft shows the round through {@code draft.ui}'s parts.
 */
@NullMarked
package sk.gremium.review.ui;

import org.jspecify.annotations.NullMarked;
