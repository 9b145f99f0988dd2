package sk.gremium.review;

/**
 * How far a round has come, for lists of drafts.
 *
 * @param sent how many comments were sent; 0 for who does not follow the round
 * @param evaluated how many of them are evaluated; 0 for who does not follow the round
 */
public record RoundProgress(RoundRow round, int sent, int evaluated) {}
