package sk.gremium.text.redline;

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
import sk.gremium.text.BlockKind;
import sk.gremium.text.Editing;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.SomeText;
import sk.gremium.text.TextBody;

class RedlineTest {

    private static TextBody merged(TextBody text) {
        return new TextBody(
                text.blocks().stream()
                        .map(block -> block.withRuns(Runs.merged(block.runs())))
                        .toList(),
                text.lists());
    }

    private static List<Line.Type> types(Redline redline) {
        return redline.lines().stream().map(Line::type).toList();
    }

    private static Block saying(Block block, String text) {
        return block.withRuns(List.of(Run.plain(text)));
    }

    @RepeatedTest(60)
    void acceptedIsTheNewerTextAndRejectedTheOlder(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        var old = new SomeText(seed).draft(1 + seed * 3);
        var now = new Editing(old, seed).edits(seed * 2).result();
        var redline = Redline.between(old, now);
        assertThat(redline.accepted()).isEqualTo(merged(now));
        assertThat(redline.rejected()).isEqualTo(merged(old));
        assertThat(redline.changes().stream().map(Change::number).distinct())
                .hasSize(redline.changes().size());
        assertThat(redline.isEmpty()).isEqualTo(merged(old).equals(merged(now)));
    }

    @RepeatedTest(40)
    void soItIsForAnImportUnderOtherIds(RepetitionInfo run) {
        int seed = run.getCurrentRepetition() + 500;
        var old = new SomeText(seed).draft(120);
        var now = Matching.withIdsFrom(old, new Editing(old, seed).edits(40).imported());
        var redline = Redline.between(old, now);
        assertThat(redline.accepted()).isEqualTo(merged(now));
        assertThat(redline.rejected()).isEqualTo(merged(old));
    }

    @Test
    void aMovedBlockIsShownAtBothPlacesAndCountsOnce() {
        var a = paragraph("Prvý odsek o gestoroch.");
        var b = paragraph("Druhý odsek o termínoch plnenia a o tom, kto ich predlžuje.");
        var c = paragraph("Tretí odsek o správe.");
        var redline = Redline.between(text(a, b, c), text(b, c, saying(a, "Prvý odsek o gestoroch a úlohách.")));
        assertThat(types(redline))
                .containsExactly(Line.Type.MOVED_AWAY, Line.Type.SAME, Line.Type.SAME, Line.Type.MOVED_HERE);
        assertThat(redline.changes().stream().map(Change::kind))
                .containsExactly(Change.Kind.MOVED, Change.Kind.REPLACED);
        assertThat(WordingTest.shown(redline.lines().getLast().segments()))
                .isEqualTo("Prvý odsek o gestoroch[-.-]{+ a úlohách.+}");
        assertThat(redline.statistics()).isEqualTo(new Statistics(2, 1, 0, 0, 0, 2, 1));
    }

    @Test
    void aRowIsComparedCellByCell() {
        var row = row(0, "Kurzy", "500", "MPSVR");
        var redline = Redline.between(text(row), text(saying(row, "Kurzy\t600 osôb\tMV")));
        assertThat(WordingTest.shown(redline.lines().getFirst().segments()))
                .isEqualTo("Kurzy\t[-500-]{+600 osôb+}\t[-MPSVR-]{+MV+}");
        assertThat(redline.changes()).hasSize(2);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsReplaced() {
        var row = row(0, "Kurzy", "500");
        var redline =
                Redline.between(text(row), text(row(0, "Kurzy", "500", "MV").withId(row.id())));
        assertThat(types(redline)).containsExactly(Line.Type.DELETED, Line.Type.INSERTED);
    }

    @Test
    void anotherLevelIsAChangeWithoutWords() {
        var heading = SomeText.block(BlockKind.HEADING, "Ciele");
        var deeper = new Block(heading.id(), BlockKind.HEADING, 2, "", heading.runs(), null, null);
        var redline = Redline.between(text(heading), text(deeper));
        assertThat(redline.changes().stream().map(Change::kind)).containsExactly(Change.Kind.RESHAPED);
        assertThat(types(redline)).containsExactly(Line.Type.CHANGED);
    }

    @Test
    void formattingIsToldApartFromWording() {
        var block = paragraph("Gestor zabezpečí kurzy.");
        var bold = block.withRuns(List.of(new Run(block.text(), Set.of(Mark.Style.BOLD))));
        assertThat(Redline.between(text(block), text(bold)).changes().stream().map(Change::kind))
                .containsExactly(Change.Kind.FORMATTED);
    }

    @Test
    void insertedAndDeletedBlocksStandWhereTheyAreRead() {
        var a = paragraph("Ostáva.");
        var b = paragraph("Zmizne.");
        var c = paragraph("Ostane tiež.");
        var d = paragraph("Pribudne.");
        var redline = Redline.between(text(a, b, c), text(a, d, c));
        assertThat(types(redline))
                .containsExactly(Line.Type.SAME, Line.Type.DELETED, Line.Type.INSERTED, Line.Type.SAME);
        assertThat(redline.statistics().wordsInserted()).isEqualTo(1);
    }
}
