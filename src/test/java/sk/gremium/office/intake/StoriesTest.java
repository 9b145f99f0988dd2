package sk.gremium.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.office.intake.Docx.item;
import static sk.gremium.office.intake.Docx.level;
import static sk.gremium.office.intake.Docx.p;
import static sk.gremium.office.intake.Docx.r;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.TableRow;
import sk.gremium.text.TableRow.Cell;

class StoriesTest {

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    @Test
    void aTableIsARowABlock() {
        String table = "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>"
                + cell("<w:gridSpan w:val=\"2\"/>", p("", "Hlava"))
                + cell("", p("", "Iné")) + "</w:tr><w:tr>"
                + cell("<w:vMerge w:val=\"restart\"/>", p("", "prvý") + "<w:p/>" + p("", "druhý"))
                + cell("", "<w:p><w:r><w:t>x</w:t><w:tab/><w:t>y</w:t></w:r></w:p>") + cell("", item(1, 0, "bod"))
                + "</w:tr><w:tr>" + cell("<w:vMerge/>", p("", "nevidno")) + cell("", "<w:p/>") + cell("", "<w:p/>")
                + "</w:tr></w:tbl>";
        List<Block> blocks = Docx.withBody(p("", "Pred") + table + p("", "Za"))
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "lowerLetter", "%1)", "")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .read()
                .text()
                .blocks();

        assertThat(blocks)
                .extracting(Block::text)
                .containsExactly("Pred", "Hlava\tIné", "prvý\ndruhý\tx y\ta) bod", "\t\t", "Za");
        assertThat(blocks.get(1).row())
                .isEqualTo(new TableRow(0, true, List.of(new Cell(2, false), new Cell(1, false))));
        assertThat(blocks.get(3).row())
                .isEqualTo(new TableRow(0, false, List.of(new Cell(1, true), new Cell(1, false), new Cell(1, false))));
    }

    @Test
    void aTableInACellIsItsTextAndAnEntryInTheReport() {
        String inner = "<w:tbl><w:tr>" + cell("", p("", "a")) + cell("", p("", "b")) + "</w:tr><w:tr>"
                + cell("", p("", "c")) + cell("", p("", "d")) + "</w:tr></w:tbl>";
        var read = Docx.withBody("<w:tbl><w:tr>" + cell("", p("", "x") + inner + "<w:p/>") + cell("", p("", "y"))
                        + "</w:tr></w:tbl>")
                .read();

        assertThat(read.text().blocks()).extracting(Block::text).containsExactly("x\na b\nc d\ty");
        assertThat(read.report().notKept()).containsEntry(NotKept.NESTED_TABLES, 1);
    }

    @Test
    void notesStandRightAfterTheBlockThatRefersToThem() {
        String reference = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        String second = "<w:r><w:footnoteReference w:id=\"3\"/></w:r>";
        String end = "<w:r><w:endnoteReference w:id=\"2\"/></w:r>";
        List<Block> blocks = Docx.withBody("<w:p>" + r("Zákon") + reference + r(" a ") + second + "</w:p>"
                        + p("", "Ďalej") + "<w:p>" + r("Koniec") + end + "</w:p>")
                .footnotes(note("footnote", 2, " Zákon č. 95/2019 Z. z.") + note("footnote", 3, " Tamže."))
                .endnotes(note("endnote", 2, " Na konci."))
                .read()
                .text()
                .blocks();

        assertThat(blocks.stream().map(Docx::line))
                .containsExactly(
                        "Zákon1 a 2", "1 Zákon č. 95/2019 Z. z.", "2 Tamže.", "Ďalej", "Koniec" + "i", "i Na konci.");
        assertThat(blocks.get(1).kind()).isEqualTo(BlockKind.FOOTNOTE);
        assertThat(blocks.get(0).runs().get(1))
                .isEqualTo(
                        new Run("1", Set.of(new Mark.NoteReference(blocks.get(1).id()))));
    }

    private static String note(String kind, int id, String text) {
        return "<w:" + kind + " w:id=\"" + id + "\"><w:p><w:r><w:" + kind + "Ref/></w:r>" + r(text) + "</w:p></w:"
                + kind + ">";
    }

    @Test
    void wrappersAreLookedThroughAndAlternativesAreReadOnce() {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
                + p("", "v rámčeku") + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                + "<w:txbxContent>" + p("", "v rámčeku") + "</w:txbxContent></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        var read = Docx.withBody("<w:sdt><w:sdtContent>" + p("", "v ovládacom prvku") + "</w:sdtContent></w:sdt><w:p>"
                        + "<w:smartTag>" + r("pri ") + "</w:smartTag><w:sdt><w:sdtContent>" + r("rámčeku")
                        + "</w:sdtContent></w:sdt>" + box + "</w:p><w:p>" + r(" ") + "</w:p><w:p><m:oMath><m:r><m:t>a+b"
                        + "</m:t></m:r></m:oMath></w:p>")
                .read();

        assertThat(read.text().blocks())
                .extracting(Block::text)
                .containsExactly("v ovládacom prvku", "pri rámčeku", "v rámčeku", "a+b");
        assertThat(read.report().notKept()).containsEntry(NotKept.TEXT_BOXES, 1).containsEntry(NotKept.EQUATIONS, 1);
    }

    @Test
    void theReportCountsWhatIsLeftOut() {
        var read = Docx.withBody("<w:p><w:r><w:object/></w:r><w:r><w:pict/></w:r>" + r("Text")
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>tajné</w:t></w:r></w:p>"
                        + p("<w:sectPr><w:cols w:num=\"2\"/></w:sectPr>", "Stĺpce") + "<w:sectPr/>")
                .link("t", "image", "http://127.0.0.1:9/x.png")
                .read();

        assertThat(read.text().blocks()).extracting(Block::text).containsExactly("Text", "Stĺpce");
        assertThat(read.report().notKept())
                .containsOnlyKeys(
                        NotKept.SHAPES,
                        NotKept.EMBEDDED_OBJECTS,
                        NotKept.SECTIONS,
                        NotKept.COLUMNS,
                        NotKept.HIDDEN_TEXT,
                        NotKept.OUTSIDE_REFERENCES);
    }
}
