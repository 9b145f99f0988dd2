package sk.gremium.action;

import sk.gremium.kernel.Refused;

/** What people write about tasks, as long as its column lets it be. */
final class Wording {

    private static final int LONGEST_REASON = 2_000;

    private Wording() {}

    /** The words without space around them; refused if they are too long. */
    static String within(String words, int longest) {
        String plain = words.strip();
        if (plain.length() > longest) {
            throw new Refused("action.refused.too_long", longest);
        }
        return plain;
    }

    /** As {@link #within}, refused with this sentence if there are no words. */
    static String reason(String words, String ifBlank) {
        if (words.isBlank()) {
            throw new Refused(ifBlank);
        }
        return within(words, LONGEST_REASON);
    }
}
