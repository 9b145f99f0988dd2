package sk.gremium.office.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Letters for signs that Word writes as a code in a symbol font: F000 plus the place in the font. Without the font the
 * code means nothing, so the signs that occur in real documents are written as what they show.
 */
final class SymbolFonts {

    private static final int PRIVATE = 0xF000;

    private static final Map<Integer, String> SYMBOL = places(
            0x22,
            "∀∃∋",
            0x2A,
            "∗",
            0x2D,
            "−",
            0x40,
            "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ",
            0x5C,
            "∴",
            0x5E,
            "⊥",
            0x61,
            "αβχδεφγηιϕκλμνοπθρστυϖωξψζ",
            0x7E,
            "∼",
            0xA0,
            "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…",
            0xC0,
            "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊",
            0xF1,
            "〉∫");

    private static final Map<Integer, String> WINGDINGS = places(
            0x28, "☎", 0x2A, "✉", 0x46, "☞", 0x4A, "☺", 0x6C, "●", 0x6D, "❍", 0x6E, "■", 0x6F, "□", 0x71, "❑", 0x72,
            "❒", 0x75, "◆", 0x76, "❖", 0x77, "◆", 0x9F, "•", 0xA1, "○", 0xA7, "▪", 0xA8, "◻", 0xAB, "★", 0xD8, "➢",
            0xDF, "←", 0xE0, "→", 0xE8, "➔", 0xF0, "⇨", 0xFB, "✗", 0xFC, "✓", 0xFD, "☒", 0xFE, "☑");

    private SymbolFonts() {}

    /** A bullet's sign set in a symbol font, in letters that every font has. */
    static String plain(String text, @Nullable String font) {
        return replaced(text, font, true);
    }

    /** Running text in which the codes of a symbol font, if there are any, are replaced. */
    static String running(String text, @Nullable String font) {
        return text.chars().anyMatch(SymbolFonts::isPrivate) ? replaced(text, font, false) : text;
    }

    private static String replaced(String text, @Nullable String font, boolean letters) {
        Map<Integer, String> places = placesOf(font);
        var result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (isPrivate(sign)) {
                result.append(shown(sign - PRIVATE, places, font));
            } else {
                result.append(letters ? places.getOrDefault((int) sign, String.valueOf(sign)) : String.valueOf(sign));
            }
        }
        return result.toString();
    }

    private static String shown(int place, Map<Integer, String> places, @Nullable String font) {
        String known = places.get(place);
        if (known != null) {
            return known;
        }
        boolean pictures = font != null && font.regionMatches(true, 0, "w", 0, 1);
        boolean letter = place >= 0x20 && place < 0x7F && !pictures;
        return letter ? String.valueOf((char) place) : "•";
    }

    private static boolean isPrivate(int sign) {
        return sign >= PRIVATE && sign < PRIVATE + 0x100;
    }

    /** The sign at a place of a font, written in the file in hexadecimal digits. */
    static String sign(@Nullable String font, @Nullable String code) {
        if (code == null) {
            return "";
        }
        try {
            int place = Integer.parseInt(code, 16);
            return place < 0x20 || place > 0xFFFF || Character.isSurrogate((char) place)
                    ? ""
                    : plain(String.valueOf((char) place), font);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private static Map<Integer, String> placesOf(@Nullable String font) {
        String name = font == null ? "" : font.toLowerCase(Locale.ROOT);
        if (name.equals("symbol")) {
            return SYMBOL;
        }
        return name.startsWith("wingdings") ? WINGDINGS : Map.of();
    }

    private static Map<Integer, String> places(Object... startsAndSigns) {
        var result = new HashMap<Integer, String>();
        for (int i = 0; i < startsAndSigns.length; i += 2) {
            int place = (Integer) startsAndSigns[i];
            String signs = (String) startsAndSigns[i + 1];
            for (int j = 0; j < signs.length(); j++) {
                result.put(place + j, signs.substring(j, j + 1));
            }
        }
        return Map.copyOf(result);
    }
}
