package sk.gremium.review;

import org.jspecify.annotations.Nullable;
import sk.gremium.text.anchor.Carried;

/**
 * A comment as it is seen from another version than the one it was written on.
 *
 * @param place where its passage is there; null for a comment on the whole material
 */
public record CarriedComment(
        CommentDetails comment, @Nullable Carried place) {}
