package sk.gremium.office;

import java.util.Locale;

/** How one number of a label is written: the values of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) in real use. */
final class NumberFormats {

    /** Labels beyond this number are taken for text that somebody typed. */
    private static final int HIGHEST = 2000;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberFormats() {}

    static String write(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    /** The number that is written so, -1 if there is none. */
    static int read(String format, String written) {
        for (int number = 0; number <= HIGHEST; number++) {
            if (write(format, number).equals(written)) {
                return number;
            }
        }
        return -1;
    }

    /** After z comes aa, then bb: a letter is repeated, as word processors do it. */
    private static String letters(int number) {
        if (number < 1) {
            return "";
        }
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
