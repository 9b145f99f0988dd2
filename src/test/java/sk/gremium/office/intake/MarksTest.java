package sk.gremium.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.office.intake.Docx.p;
import static sk.gremium.office.intake.Docx.r;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sk.gremium.text.Block;
import sk.gremium.text.Mark;
import sk.gremium.text.Mark.Style;
import sk.gremium.text.Run;

class MarksTest {

    private static List<Run> runs(String paragraph) {
        return Docx.withBody("<w:p>" + paragraph + "</w:p>")
                .read()
                .text()
                .blocks()
                .getFirst()
                .runs();
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    @Test
    void neighboursInOneFormattingAreOneRun() {
        assertThat(runs(r("Štát") + "<w:proofErr/>" + r("ny ") + run("<w:b/>", "orgán") + run("<w:b/>", " moci")))
                .containsExactly(Run.plain("Štátny "), new Run("orgán moci", Set.of(Style.BOLD)));
    }

    @Test
    void directFormattingBecomesMarks() {
        assertThat(runs(run("<w:b/><w:i/>", "a")
                        + run("<w:u w:val=\"single\"/>", "b")
                        + run("<w:strike/>", "c")
                        + run("<w:vertAlign w:val=\"superscript\"/>", "2")
                        + run("<w:vertAlign w:val=\"subscript\"/>", "3")
                        + run("<w:b w:val=\"0\"/><w:u w:val=\"none\"/>", "d")))
                .containsExactly(
                        new Run("a", Set.of(Style.BOLD, Style.ITALIC)),
                        new Run("b", Set.of(Style.UNDERLINE)),
                        new Run("c", Set.of(Style.STRIKE)),
                        new Run("2", Set.of(Style.SUPERSCRIPT)),
                        new Run("3", Set.of(Style.SUBSCRIPT)),
                        Run.plain("d"));
    }

    @Test
    void boldInBoldIsPlainButAHeadingIsNotBoldByBeingOne() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"S\"><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style>";
        String strong = run("<w:rStyle w:val=\"S\"/>", "silno");
        List<Block> blocks = Docx.withBody("<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + r("a ") + strong + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + r("a ") + strong + "</w:p>")
                .styles(styles)
                .read()
                .text()
                .blocks();

        assertThat(blocks.get(0).runs()).containsExactly(new Run("a ", Set.of(Style.BOLD)), Run.plain("silno"));
        assertThat(blocks.get(1).runs()).containsExactly(Run.plain("a "), new Run("silno", Set.of(Style.BOLD)));
    }

    @Test
    void trackedChangesAreMarksWithAuthorAndTime() {
        String who = " w:id=\"1\" w:author=\"Anna Nová\" w:date=\"2026-03-27T10:00:00Z\"";
        var at = Instant.parse("2026-03-27T10:00:00Z");
        var read = Docx.withBody("<w:p>" + r("do ") + "<w:del" + who + "><w:r><w:delText>30</w:delText></w:r></w:del>"
                        + "<w:ins" + who + ">" + r("15") + "</w:ins>" + r(" dní") + "<w:moveFrom" + who + ">"
                        + r(" preč")
                        + "</w:moveFrom></w:p>"
                        + p("<w:rPr><w:del" + who + "/></w:rPr>", "spojí sa"))
                .read();

        assertThat(read.text().blocks().getFirst().runs())
                .containsExactly(
                        Run.plain("do "),
                        new Run("30", Set.of(new Mark.Deleted("Anna Nová", at))),
                        new Run("15", Set.of(new Mark.Inserted("Anna Nová", at))),
                        Run.plain(" dní"),
                        new Run(" preč", Set.of(new Mark.Deleted("Anna Nová", at))));
        assertThat(read.tracked().insertions()).isEqualTo(1);
        assertThat(read.tracked().deletions()).isEqualTo(2);
        assertThat(read.tracked().authors()).containsExactly("Anna Nová");
        assertThat(read.tracked().deletedEnds())
                .containsExactly(read.text().blocks().get(1).id());
    }

    @Test
    void linksAreKeptIfTheyMayBeFollowed() {
        var read = Docx.withBody("<w:p><w:hyperlink r:id=\"a\">" + r("web") + "</w:hyperlink>" + r(" ")
                        + "<w:hyperlink r:id=\"b\">" + r("súbor") + "</w:hyperlink>" + r(" ")
                        + "<w:hyperlink w:anchor=\"cl1\">" + r("miesto") + "</w:hyperlink></w:p>")
                .link("a", "hyperlink", "https://example.org/x?y=1")
                .link("b", "hyperlink", "file:///C:/tajne")
                .read();

        assertThat(read.text().blocks().getFirst().runs())
                .containsExactly(
                        new Run("web", Set.of(new Mark.Link("https://example.org/x?y=1"))),
                        Run.plain(" súbor "),
                        new Run("miesto", Set.of(new Mark.Link("#cl1"))));
        assertThat(read.report().notKept()).containsEntry(NotKept.UNSAFE_LINKS, 1);
    }

    @Test
    void fieldsShowTheirResultAndAHyperlinkFieldIsALink() {
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        String separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        String end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(runs(begin + "<w:r><w:instrText>HYPERLINK \"http://a.sk\" \\l \"b\"</w:instrText></w:r>" + separate
                        + r("odkaz") + end + "<w:fldSimple w:instr=\"PAGE\">" + r(" 7") + "</w:fldSimple>" + begin
                        + "<w:r><w:instrText>IF </w:instrText></w:r>" + begin + r("skryté") + end + separate
                        + r(" vidno") + end))
                .containsExactly(new Run("odkaz", Set.of(new Mark.Link("http://a.sk#b"))), Run.plain(" 7 vidno"));
    }

    @Test
    void specialSignsBecomeCharacters() {
        assertThat(runs("<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:noBreakHyphen/><w:t>c\u00A0d</w:t><w:tab/>"
                        + "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>e\u030C</w:t></w:r>"))
                .containsExactly(Run.plain("a\nb\u2011c\u00A0d\t☑ě"));
    }
}
