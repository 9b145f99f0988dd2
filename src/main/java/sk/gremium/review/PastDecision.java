package sk.gremium.review;

import java.time.Instant;

/**
 * A decision that another one replaced.
 *
 * @param by the name of who decided
 */
public record PastDecision(Disposition disposition, String reply, Instant at, String by) {}
