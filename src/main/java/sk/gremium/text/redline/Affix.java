package sk.gremium.text.redline;

/** What two differing wordings share at their ends, in whole words: "konca." and "konca, ak" share "konca". */
final class Affix {

    /** Signs that belong to a number (minus, per cent, section) are not among them: such a number changed as a whole. */
    private static final String PUNCTUATION = ".,;:!?()[]{}\"'„“”‚‘’«»‹›…/";

    private Affix() {}

    /** How many letters the two share at the start, 0 unless the first word of both is the same but for punctuation. */
    static int head(String a, String b) {
        int core = coreEnd(a);
        if (core == 0 || core != coreEnd(b) || !a.regionMatches(0, b, 0, core)) {
            return 0;
        }
        int at = core;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at) && punctuation(a.charAt(at))) {
            at++;
        }
        return insideNumber(a, at) || insideNumber(b, at) ? 0 : at;
    }

    /** Whether a number with groups of thousands would be cut here. */
    private static boolean insideNumber(String text, int at) {
        int next = at;
        while (next < text.length() && Tokens.space(text.charAt(next))) {
            next++;
        }
        return next > at
                && next < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(next));
    }

    /** How many letters the two share at the end, 0 unless the last word of both is the same but for punctuation. */
    static int tail(String a, String b) {
        int words = head(
                new StringBuilder(a).reverse().toString(),
                new StringBuilder(b).reverse().toString());
        return words > 0 ? words : Math.max(space(a, b), space(b, a));
    }

    /** The length of {@code a} if it is nothing but the white space at the end of {@code b}. */
    private static int space(String a, String b) {
        return b.endsWith(a) && a.chars().allMatch(c -> Tokens.space((char) c)) ? a.length() : 0;
    }

    /** After the last letter or digit of the first word; 0 if it has none. */
    private static int coreEnd(String text) {
        int at = 0;
        while (at < text.length() && Tokens.space(text.charAt(at))) {
            at++;
        }
        int core = 0;
        for (; at < text.length() && !Tokens.space(text.charAt(at)); at++) {
            if (!punctuation(text.charAt(at))) {
                core = at + 1;
            }
        }
        return core;
    }

    private static boolean punctuation(char c) {
        return PUNCTUATION.indexOf(c) >= 0;
    }
}
