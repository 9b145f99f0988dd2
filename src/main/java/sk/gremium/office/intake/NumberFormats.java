package sk.gremium.office.intake;

import java.util.Locale;

/** Numbers as WordprocessingML writes them (ST_NumberFormat, ISO/IEC 29500-1, 17.18.59). */
final class NumberFormats {

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final String[] CHICAGO = {"*", "†", "‡", "§"};
    private static final int LARGEST_ROMAN = 32_767;

    private NumberFormats() {}

    /**
     * A number in a format; a format that counts in words or in another script falls back to digits.
     *
     * @param format the name of the format, or {@code zeros:<n>} for digits padded with zeros to n places
     * @param english whether ordinals end in English
     */
    static String write(int number, String format, boolean english) {
        if (format.startsWith("zeros:")) {
            int width = Node.number(format.substring(6), 1);
            String digits = Integer.toString(number);
            return "0".repeat(Math.clamp((long) width - digits.length(), 0, 9)) + digits;
        }
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "ordinal" -> english ? number + ending(number) : number + ".";
            case "numberInDash" -> "- " + number + " -";
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "chicago" -> number < 1 ? "" : CHICAGO[(number - 1) % 4].repeat(Math.min(20, (number - 1) / 4 + 1));
            default -> Integer.toString(number);
        };
    }

    /** After Z come AA, BB and so on: Word repeats the letter. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        char letter = (char) ('A' + (number - 1) % 26);
        return String.valueOf(letter).repeat(Math.min(30, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var result = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                result.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return result.toString();
    }

    private static String ending(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
