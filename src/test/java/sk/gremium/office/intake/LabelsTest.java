package sk.gremium.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.office.intake.Docx.item;
import static sk.gremium.office.intake.Docx.level;
import static sk.gremium.office.intake.Docx.p;

import org.junit.jupiter.api.Test;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Numbering;

class LabelsTest {

    private static final String NUM = "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

    private static Docx list(String body, String levels, String nums) {
        return Docx.withBody(body)
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + levels + "</w:abstractNum>" + nums);
    }

    @Test
    void levelsCountTogetherAndStartAgainUnderANewParent() {
        String levels = level(0, "decimal", "čl. %1", "")
                + level(1, "decimal", "%1.%2", "")
                + level(2, "lowerLetter", "%3)", "");
        String body = item(1, 0, "A")
                + item(1, 1, "B")
                + item(1, 2, "C")
                + item(1, 2, "D")
                + item(1, 1, "E")
                + item(1, 2, "F")
                + item(1, 0, "G")
                + item(1, 1, "H");

        assertThat(list(body, levels, NUM).lines())
                .containsExactly("čl. 1 A", "1.1 B", "a) C", "b) D", "1.2 E", "a) F", "čl. 2 G", "2.1 H");
    }

    @Test
    void lettersRomansAndOrdinalsLookAsInWord() {
        assertThat(NumberFormats.write(28, "lowerLetter", false)).isEqualTo("bb");
        assertThat(NumberFormats.write(27, "upperLetter", false)).isEqualTo("AA");
        assertThat(NumberFormats.write(1994, "upperRoman", false)).isEqualTo("MCMXCIV");
        assertThat(NumberFormats.write(4, "lowerRoman", false)).isEqualTo("iv");
        assertThat(NumberFormats.write(7, "decimalZero", false)).isEqualTo("07");
        assertThat(NumberFormats.write(3, "ordinal", false)).isEqualTo("3.");
        assertThat(NumberFormats.write(112, "ordinal", true)).isEqualTo("112th");
        assertThat(NumberFormats.write(5, "none", false)).isEmpty();
    }

    @Test
    void aNumberingWithAStartOfItsOwnBeginsAgainOnce() {
        String restarted = NUM + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
                + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String body = item(1, 0, "A") + item(1, 0, "B") + item(2, 0, "C") + item(2, 0, "D") + item(3, 0, "E");

        assertThat(list(body, level(0, "decimal", "%1.", ""), restarted).lines())
                .containsExactly("1. A", "2. B", "5. C", "6. D", "7. E");
    }

    @Test
    void aLevelMayGoOnWhateverStandsBetween() {
        String levels = level(0, "upperRoman", "%1.", "") + level(1, "decimal", "§ %2", "<w:lvlRestart w:val=\"0\"/>");
        String body = item(1, 0, "A") + item(1, 1, "B") + item(1, 0, "C") + item(1, 1, "D");

        assertThat(list(body, levels, NUM).lines()).containsExactly("I. A", "§ 1 B", "II. C", "§ 2 D");
    }

    @Test
    void legalNumberingWritesDigitsAndBulletLevelsShowNoNumber() {
        String levels = level(0, "upperRoman", "%1", "")
                + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                + level(2, "bullet", "—", "")
                + level(3, "decimal", "%2.%3%4.", "");
        String body = item(1, 0, "A") + item(1, 1, "B") + item(1, 3, "C");

        assertThat(list(body, levels, NUM).lines()).containsExactly("I A", "1.1 B", "1.1. C");
    }

    @Test
    void bulletsOfSymbolFontsBecomeSignsThatEveryFontHas() {
        String symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>";
        String wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>";
        String levels = level(0, "bullet", "\uF0B7", symbol)
                + level(1, "bullet", "\uF0A7", wingdings)
                + level(2, "bullet", "\uF02D", symbol);

        assertThat(list(item(1, 0, "A") + item(1, 1, "B") + item(1, 2, "C"), levels, NUM)
                        .lines())
                .containsExactly("• A", "▪ B", "– C");
    }

    @Test
    void aStyleBringsItsListAndItsLevel() {
        String levels = level(0, "decimal", "čl. %1", "<w:pStyle w:val=\"Nadpis1\"/>")
                + level(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Nadpis2\"/>");
        String styles = heading("Nadpis1", "heading 1", 0) + heading("Nadpis2", "heading 2", 1);
        var docx = list(
                        p("<w:pStyle w:val=\"Nadpis1\"/>", "Predmet")
                                + p("<w:pStyle w:val=\"Nadpis2\"/>", "Pojmy")
                                + p("<w:pStyle w:val=\"Nadpis1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "Záver"),
                        levels,
                        NUM)
                .styles(styles);

        assertThat(docx.lines()).containsExactly("čl. 1 Predmet", "1.1 Pojmy", "Záver");
        var blocks = docx.read().text().blocks();
        assertThat(blocks).extracting(block -> block.kind()).containsOnly(BlockKind.HEADING);
        assertThat(blocks).extracting(block -> block.level()).containsExactly(1, 2, 1);
        assertThat(blocks.get(1).numbering()).isEqualTo(new Numbering("a0", 1));
    }

    private static String heading(String id, String name, int outline) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"" + outline
                + "\"/></w:pPr></w:style>";
    }

    @Test
    void headingsAreKnownByOutlineLevelAndByTheirNameInBothLanguages() {
        String styles = style("a", "Nadpis 3", "")
                + style("b", "Názov", "")
                + style("c", "Moja časť", "<w:basedOn w:val=\"a\"/>")
                + style("d", "TOC Heading", "<w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>");
        var blocks = Docx.withBody(p("<w:pStyle w:val=\"b\"/>", "Návrh zákona")
                        + p("<w:pStyle w:val=\"a\"/>", "Tretia")
                        + p("<w:pStyle w:val=\"c\"/>", "Zdedená")
                        + p("<w:pStyle w:val=\"d\"/>", "Obsah")
                        + p("<w:outlineLvl w:val=\"1\"/>", "Priama"))
                .styles(styles)
                .read()
                .text()
                .blocks();

        assertThat(blocks)
                .extracting(block -> block.kind() + " " + block.level())
                .containsExactly("HEADING 0", "HEADING 3", "HEADING 3", "PARAGRAPH 0", "HEADING 2");
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    @Test
    void aListStyleStandsForItsDefinition() {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
                + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/>" + level(0, "decimal", "%1/", "")
                + "</w:abstractNum>" + NUM + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
        String styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"L\"/><w:pPr><w:numPr>"
                + "<w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";

        assertThat(Docx.withBody(item(1, 0, "A") + item(2, 0, "B"))
                        .numbering(numbering)
                        .styles(styles)
                        .lines())
                .containsExactly("1/ A", "2/ B");
    }
}
