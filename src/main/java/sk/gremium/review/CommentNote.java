package sk.gremium.review;

import java.time.Instant;

/**
 * A short note among colleagues.
 *
 * @param by the name of who wrote it
 */
public record CommentNote(Instant at, String by, String text) {}
