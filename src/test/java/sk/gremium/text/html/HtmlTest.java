package sk.gremium.text.html;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.text.SomeText.paragraph;
import static sk.gremium.text.SomeText.row;
import static sk.gremium.text.SomeText.text;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Editing;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.SomeText;
import sk.gremium.text.TableRow;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Redline;

class HtmlTest {

    private static final HtmlWords WORDS = new HtmlWords(
            "začiatok vloženia",
            "koniec vloženia",
            "začiatok vypustenia",
            "koniec vypustenia",
            "iný formát",
            "koniec formátu",
            "presunuté",
            "presunuté sem",
            "zmenená úroveň",
            "späť na text",
            "Tabuľka");

    private static String html(Block... blocks) {
        return BlockHtml.of(text(blocks), WORDS);
    }

    @RepeatedTest(20)
    void whatIsReadIsTheTextOfTheBlocks(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        var some = new SomeText(seed);
        var old = some.tracked(some.draft(80), 6);
        var now = new Editing(old, seed).edits(25).result();
        var redline = Redline.between(old, now);
        new ReadHtml(BlockHtml.of(old, WORDS)).reads(old);
        new ReadHtml(RedlineHtml.of(redline, Reading.ORIGINAL, WORDS)).reads(old);
        new ReadHtml(RedlineHtml.of(redline, Reading.RESULT, WORDS)).reads(now);
        var changes = new ReadHtml(RedlineHtml.of(redline, Reading.CHANGES, WORDS)).reads(now);
        assertThat(changes.numbers())
                .containsExactlyInAnyOrderElementsOf(redline.changes().stream()
                        .map(change -> String.valueOf(change.number()))
                        .toList());
    }

    @Test
    void nothingOfATextBecomesMarkup() {
        var evil = "<script>alert('x')</script> & \"q\" \u0000 \ud800";
        var link = new Run("klik", Set.of(new Mark.Link("javascript:alert(1)")));
        var quoted = new Run("klik", Set.of(new Mark.Link("https://a.sk/\"onmouseover=\"x")));
        var html = html(paragraph(evil).withRuns(List.of(Run.plain(evil), link, quoted)));
        assertThat(html)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot; \uFFFD \uFFFD")
                .doesNotContain("javascript:")
                .contains("<a href=\"https://a.sk/&quot;onmouseover=&quot;x\" rel=\"noopener\">klik</a>");
    }

    @Test
    void headingsKeepTheirLevelBelowThePagesOwn() {
        var heading = paragraph("").runs();
        for (int level : new int[] {0, 1, 2, 5, 9}) {
            var block = new Block(
                    BlockId.random(), BlockKind.HEADING, level, "čl. 2", List.of(Run.plain("Ciele")), null, null);
            assertThat(heading).isEmpty();
            int shown = Math.clamp(level + 1, 2, 6);
            assertThat(html(block))
                    .startsWith("<h" + shown + " id=\"b-" + block.id() + "\"")
                    .contains("<span class=\"lbl\" data-skip=\"\">čl. 2 </span>Ciele</h" + shown + ">");
        }
    }

    @Test
    void insertionsAndDeletionsAreAnnounced() {
        var wording = RedlineHtml.wording(Redline.ofWording("do 5 rokov", "do 3 rokov"), WORDS);
        assertThat(wording)
                .isEqualTo("do <del data-skip=\"\" data-change=\"1\">"
                        + "<span class=\"visually-hidden\" data-skip=\"\">začiatok vypustenia </span>5 "
                        + "<span class=\"visually-hidden\" data-skip=\"\"> koniec vypustenia</span></del>"
                        + "<ins data-change=\"1\">"
                        + "<span class=\"visually-hidden\" data-skip=\"\">začiatok vloženia </span>3 "
                        + "<span class=\"visually-hidden\" data-skip=\"\"> koniec vloženia</span></ins>rokov");
    }

    @Test
    void rowsOfOneTableAreOneTableWithItsHeadAndMergedCells() {
        var shape = List.of(new TableRow.Cell(2, false), new TableRow.Cell(1, false));
        var head = new Block(
                BlockId.random(),
                BlockKind.TABLE_ROW,
                0,
                "",
                List.of(Run.plain("Opatrenie\tGestor")),
                null,
                new TableRow(0, true, shape));
        var merged = new Block(
                BlockId.random(),
                BlockKind.TABLE_ROW,
                0,
                "",
                List.of(Run.plain("\tb\tc")),
                null,
                new TableRow(0, false, List.of(new TableRow.Cell(1, true), shape.get(1), shape.get(1))));
        var note = SomeText.block(BlockKind.FOOTNOTE, "Poznámka");
        var html = html(head, row(0, "1", "2", "3"), note, merged, row(1, "iná"));
        assertThat(html.split("<table>", -1)).hasSize(3);
        assertThat(html)
                .contains("<thead>")
                .contains("<th scope=\"col\" data-at=\"0\" colspan=\"2\">Opatrenie</th>")
                .contains("<td data-at=\"0\" rowspan=\"2\">1</td>")
                .contains("<td data-at=\"1\">b</td>");
        assertThat(html.indexOf("Poznámka")).isGreaterThan(html.indexOf("</table>"));
    }

    @Test
    void aFootnoteAndItsReferencePointAtEachOther() {
        var note = SomeText.block(BlockKind.FOOTNOTE, "Zákon");
        var marks = Set.<Mark>of(new Mark.NoteReference(note.id()), Mark.Style.SUPERSCRIPT);
        var html = html(paragraph("x").withRuns(List.of(new Run("1", marks))), note);
        assertThat(html)
                .contains("<sup><a class=\"noteref\" href=\"#b-" + note.id() + "\" id=\"ref-" + note.id()
                        + "\">1</a></sup>")
                .contains("<div role=\"note\" id=\"b-" + note.id() + "\"")
                .contains("<a class=\"back\" data-skip=\"\" href=\"#ref-" + note.id()
                        + "\" aria-label=\"späť na text\">");
    }

    @Test
    void aMoveIsMarkedAtBothPlacesWithOneNumberAndAWayThere() {
        var a = paragraph("Krátky odsek.");
        var b = paragraph("Dlhší odsek, ktorý ostáva na svojom mieste.");
        var html = RedlineHtml.of(Redline.between(text(a, b), text(b, a)), Reading.CHANGES, WORDS);
        assertThat(html)
                .contains("<p data-moved=\"" + a.id() + "\" class=\"moved-away\" data-change=\"1\">")
                .contains("<a class=\"moved\" data-skip=\"\" href=\"#b-" + a.id() + "\">presunuté </a>")
                .contains("<p id=\"b-" + a.id() + "\" data-block=\"" + a.id()
                        + "\" class=\"moved-here\" data-change=\"1\">");
    }

    @Test
    void aLongTextRendersAtOnce() {
        var text = new SomeText(3).draft(8000);
        BlockHtml.of(text, WORDS);
        long start = System.nanoTime();
        BlockHtml.of(text, WORDS);
        assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
        assertThat(BlockHtml.of(new TextBody(List.of(), List.of()), WORDS)).isEmpty();
    }
}
