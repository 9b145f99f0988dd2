package sk.gremium.office;

import sk.gremium.text.ListDefinition.Level;

/** Writes one level of a list and decides how far it is indented. */
final class LevelXml {

    private static final int STEP = 397;
    private static final int LETTER = 115;

    private LevelXml() {}

    static void write(Xml xml, Level level, int index) {
        boolean bullet = level.format().equals("bullet");
        xml.open("w:lvl", "w:ilvl", Integer.toString(index));
        xml.value("w:start", level.start()).value("w:numFmt", level.format());
        xml.value("w:lvlText", bullet ? sign(level.text()) : level.text()).value("w:lvlJc", "left");
        int hanging = hanging(level.text().replaceAll("%[1-9]", "00"));
        xml.open("w:pPr").leaf("w:ind", "w:left", Integer.toString(index * STEP + hanging), "w:hanging", "" + hanging);
        xml.close().close();
    }

    /** How much room a label needs before the text, in twentieths of a point. */
    static int hanging(String label) {
        return Math.max(STEP, STEP / 3 + label.length() * LETTER);
    }

    /** Bullets of symbol fonts live in the private use area, where other fonts show a box. */
    private static String sign(String text) {
        if (text.isEmpty()) {
            return "•";
        }
        return switch (text.charAt(0)) {
            case '\uF0A7', '\uF06E' -> "▪";
            case '\uF0D8' -> "➢";
            case '\uF0FC' -> "✓";
            case '\uF02D' -> "–";
            default -> text.charAt(0) >= '\uE000' && text.charAt(0) <= '\uF8FF' ? "•" : text;
        };
    }
}
