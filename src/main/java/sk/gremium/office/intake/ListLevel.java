package sk.gremium.office.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One level of a list as the numbering part defines it.
 *
 * @param format a value of ST_NumberFormat, or {@code zeros:<n>}
 * @param text the pattern, {@code %1} standing for the number of the first level; for bullets the sign
 * @param legal whether every number in the label is written in digits
 * @param restart the level (counted from 1) after which this one starts again, 0 for never, null for any before it
 * @param style the paragraph style that stands for this level, null if none
 */
record ListLevel(
        int start,
        String format,
        String text,
        boolean legal,
        @Nullable Integer restart,
        @Nullable String style) {

    private static final Pattern PADDED = Pattern.compile("\\s*(0+[1-9])\\b.*");

    static ListLevel of(Node level) {
        Node format = level.child("w:numFmt");
        if (format == null) {
            format = level.descendant("w:numFmt");
        }
        String name = format == null || format.val() == null ? "decimal" : format.val();
        if ("custom".equals(name) && format != null) {
            String example = format.attribute("format");
            Matcher padded = PADDED.matcher(example == null ? "" : example);
            name = padded.matches() ? "zeros:" + padded.group(1).length() : "decimal";
        }
        Node restart = level.child("w:lvlRestart");
        String text = level.childVal("w:lvlText");
        boolean bullet = "bullet".equals(name);
        if (bullet) {
            String font = RunFormat.of(level.child("w:rPr")).font();
            text = level.child("w:lvlPicBulletId") != null
                    ? "•"
                    : SymbolFonts.plain(text == null ? "" : text, font).replace('−', '–');
        }
        return new ListLevel(
                level.childNumber("w:start", 0),
                name,
                text == null ? "" : text,
                Boolean.TRUE.equals(level.flag("w:isLgl")),
                restart == null ? null : Node.number(restart.val(), 0),
                level.childVal("w:pStyle"));
    }

    boolean bullet() {
        return format.equals("bullet");
    }
}
