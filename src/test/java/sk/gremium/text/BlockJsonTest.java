package sk.gremium.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockJsonTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsStoredComesBackEqual(long seed) {
        var some = new SomeText(seed);
        var text = some.tracked(some.draft(300), 5);
        assertThat(BlockJson.read(BlockJson.write(text))).isEqualTo(text);
        assertThat(text.blocks())
                .allSatisfy(block -> assertThat(BlockJson.block(block.id(), BlockJson.content(block)))
                        .isEqualTo(block));
    }

    @Test
    void aNoteReferenceAndAMergedCellSurvive() {
        var note = SomeText.block(BlockKind.FOOTNOTE, "Zákon č. 1/2026 Z. z.");
        var row = new Block(
                BlockId.random(),
                BlockKind.TABLE_ROW,
                0,
                "",
                List.of(new Run("a\tb", Set.of(new Mark.NoteReference(note.id())))),
                null,
                new TableRow(2, true, List.of(new TableRow.Cell(2, true), new TableRow.Cell(1, false))));
        var text = SomeText.text(row, note);
        assertThat(BlockJson.read(BlockJson.write(text))).isEqualTo(text);
    }

    @Test
    void theLineOfABlockNamesEverythingAndNoIds() {
        var at = Instant.parse("2026-03-27T10:00:00Z");
        var runs = List.of(
                new Run("Gestor ", Set.of(Mark.Style.BOLD)),
                new Run("„zabezpečí“", Set.of(new Mark.Inserted("Anna", at), new Mark.Link("https://a.sk"))));
        var block = new Block(BlockId.random(), BlockKind.LIST_ITEM, 1, "b)", runs, new Numbering("3", 1), null);
        assertThat(BlockJson.line(block))
                .isEqualTo("{\"kind\":\"list_item\",\"level\":1,\"label\":\"b)\",\"text\":\"Gestor „zabezpečí“\","
                        + "\"runs\":[{\"text\":\"Gestor \",\"marks\":[{\"type\":\"bold\"}]},"
                        + "{\"text\":\"„zabezpečí“\",\"marks\":[{\"type\":\"ins\",\"author\":\"Anna\","
                        + "\"date\":\"2026-03-27T10:00:00Z\"},{\"type\":\"link\",\"href\":\"https://a.sk\"}]}]}");
    }

    @Test
    void theContentAddressIgnoresTheIdAndTheOrderOfMarks() {
        var one = SomeText.paragraph("Zabezpečiť kurzy.");
        assertThat(one.hash())
                .hasSize(64)
                .isEqualTo(one.withId(BlockId.random()).hash());
        assertThat(one.hash())
                .isNotEqualTo(SomeText.paragraph("Zabezpečiť kurz.").hash());
        var bold = new LinkedHashSet<Mark>(List.of(Mark.Style.BOLD, Mark.Style.ITALIC));
        var italic = new LinkedHashSet<Mark>(List.of(Mark.Style.ITALIC, Mark.Style.BOLD));
        assertThat(one.withRuns(List.of(new Run("a", bold))).hash())
                .isEqualTo(one.withRuns(List.of(new Run("a", italic))).hash());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"blocks\":[{\"kind\":\"paragraph\"}]}",
                "{\"blocks\":[{\"id\":\"x\",\"kind\":\"paragraph\"}]}",
                "{\"blocks\":[{\"id\":\"00000000-0000-0000-0000-000000000000\",\"kind\":\"poem\"}]}",
                "{\"blocks\":\"x\"}",
                "{\"lists\":[{\"levels\":[{\"start\":\"x\"}]}]}"
            })
    void otherJsonIsRefused(String json) {
        assertThatThrownBy(() -> BlockJson.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tenThousandBlocksAreWrittenAndReadInNoTime() {
        var text = new SomeText(9).draft(10_000);
        BlockJson.read(BlockJson.write(text));
        long start = System.nanoTime();
        BlockJson.read(BlockJson.write(text));
        // Measured: 60 ms. The bound leaves room for a busy machine.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(900));
    }

    @Test
    void theOutlineListsHeadingsAsTheyRead() {
        var deleted = new Run("staré ", Set.of(new Mark.Deleted(null, null)));
        var heading = new Block(
                BlockId.random(), BlockKind.HEADING, 2, "2.3", List.of(deleted, Run.plain("Ciele\nplánu")), null, null);
        var text = SomeText.text(SomeText.paragraph("úvod"), heading, SomeText.block(BlockKind.HEADING, ""));
        assertThat(Outline.of(text).entries())
                .containsExactly(new Outline.Entry(heading.id(), 2, "2.3", "Ciele plánu"));
    }
}
