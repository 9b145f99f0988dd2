package sk.gremium.office.intake;

import java.text.Normalizer;

/** The bare text of a comment: paragraphs parted by line breaks, nothing else. */
final class PlainText {

    private PlainText() {}

    static String of(Node parent) {
        var result = new StringBuilder();
        collect(parent, result);
        return Normalizer.normalize(result.toString().strip(), Normalizer.Form.NFC);
    }

    private static void collect(Node parent, StringBuilder result) {
        for (Node child : parent.children()) {
            switch (child.name()) {
                case "w:t" -> result.append(child.text());
                case "w:tab" -> result.append('\t');
                case "w:br", "w:cr" -> result.append('\n');
                case "w:noBreakHyphen" -> result.append('\u2011');
                case "w:sym" -> result.append(SymbolFonts.sign(child.attribute("font"), child.attribute("char")));
                case "w:pPr", "w:rPr", "w:del", "w:drawing", "w:pict", "w:object" -> {}
                case "mc:AlternateContent" -> collect(StoryWalker.chosen(child), result);
                case "w:p" -> {
                    collect(child, result);
                    result.append('\n');
                }
                default -> collect(child, result);
            }
        }
    }
}
