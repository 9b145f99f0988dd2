package sk.gremium.minutes;

/** Knows how the preposition "z" is said before an ordinal number. */
final class SlovakOrdinal {

    private SlovakOrdinal() {}

    /** "z 13.", "zo 14.": "zo" where the spoken number begins with s or š (štrnásteho, šesťdesiateho, stého). */
    static String from(int number) {
        return preposition(number) + " " + number + ".";
    }

    /** The preposition alone. */
    static String preposition(int number) {
        return hisses(number) ? "zo" : "z";
    }

    private static boolean hisses(int number) {
        if (number >= 100 && number < 200) {
            return true;
        }
        // What is said first: hundreds, tens, or the number below twenty, whose teens begin as their ones do.
        int first = number >= 200 ? number / 100 : number >= 20 ? number / 10 : number % 10;
        return first == 4 || first == 6 || first == 7;
    }
}
