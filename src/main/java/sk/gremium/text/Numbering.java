package sk.gremium.text;

/**
 * A block's place in an automatic numbering.
 *
 * @param list the id of a {@link ListDefinition} of the same text
 * @param level 0 to 8
 */
public record Numbering(String list, int level) {}
