package sk.gremium.meeting;

/**
 * Something that might belong on the agenda, with the reason why it is proposed.
 *
 * @param reason translation key of why it is proposed
 * @param item what accepting it adds
 */
public record Suggestion(String reason, NewItem item) {}
