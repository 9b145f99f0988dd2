package sk.gremium.office;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Slovak rules of setting text. A line must not end with a one-letter preposition or conjunction, nor part a number
 * from its unit, a day from its month or a paragraph sign from its number: these spaces become no-break spaces.
 */
public final class Typography {

    private static final char NBSP = '\u00A0';
    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final String MONTHS =
            "januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra";
    private static final String UNITS =
            "%|‰|€|EUR|Kč|USD|°C|kg|g|t|km|m|cm|mm|ha|l|h|hod\\.|min\\.|s|kWh|MB|GB|tis\\.|mil\\.|mld\\.|rokov|dní|osôb";

    /** Each pattern matches the one space that must not break. */
    private static final List<Pattern> UNBROKEN = List.of(
            Pattern.compile("(?<=(?:^|[\\s(„\"/])[aikosuvzAIKOSUVZ]) (?=\\S)", FLAGS),
            Pattern.compile("(?<=\\d) (?=(?:" + UNITS + ")(?![\\p{L}\\d]))"),
            Pattern.compile("(?<=§) (?=\\S)|(?<=\\d) (?=\\d{3}(?!\\d))"),
            Pattern.compile("(?<=(?<!\\p{L})(?:č|čl|ods|písm|str|bod|s|r)\\.) (?=[\\p{L}\\d])|(?<=Z\\.) (?=z\\.)"),
            Pattern.compile("(?<=(?<!\\d)\\d{1,2}\\.) (?=(?:" + MONTHS + ")|\\d{1,2}\\. |\\d{4}(?!\\d))"),
            Pattern.compile(" (?=[–—] )|(?<=\\p{Lu}{2}) (?=[SČ]R(?!\\p{L}))"));

    private Typography() {}

    /** The same text with spaces made no-break spaces where a line must not end; its length stays the same. */
    public static String nbsp(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        StringBuilder set = new StringBuilder(text);
        for (Pattern pattern : UNBROKEN) {
            pattern.matcher(text).results().forEach(match -> set.setCharAt(match.start(), NBSP));
        }
        return set.toString();
    }
}
