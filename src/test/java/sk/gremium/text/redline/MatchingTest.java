package sk.gremium.text.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.text.SomeText.paragraph;
import static sk.gremium.text.SomeText.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
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
import sk.gremium.text.TextBody;

class MatchingTest {

    private static List<BlockId> ids(TextBody text) {
        return text.blocks().stream().map(Block::id).toList();
    }

    private static TextBody copy(TextBody text) {
        return new Editing(text, 1).imported();
    }

    @Test
    void anUnchangedImportKeepsEveryId() {
        var text = new SomeText(1).draft(500);
        assertThat(Matching.withIdsFrom(text, copy(text))).isEqualTo(text);
    }

    @Test
    void aChangedBlockKeepsItsIdAndANewOneGetsItsOwn() {
        var old = text(paragraph("Gestor zabezpečí kurzy slovenského jazyka."), paragraph("Termín je 2027."));
        var now = text(
                paragraph("Gestor zabezpečí bezplatné kurzy slovenského jazyka."),
                paragraph("Celkom iná veta o financovaní."),
                paragraph("Termín je 2028."));
        var matched = ids(Matching.withIdsFrom(old, now));
        assertThat(matched).containsExactly(ids(old).get(0), ids(now).get(1), ids(old).get(1));
    }

    @Test
    void aBlockThatMovedFarKeepsItsIdEvenWhenSlightlyChanged() {
        var old = new SomeText(4).draft(400);
        var moved = paragraph("Ministerstvo vypracuje do konca roka správu o plnení opatrení a predloží ju výboru.");
        var blocks = new ArrayList<>(old.blocks());
        blocks.add(3, moved);
        var before = new TextBody(blocks, old.lists());
        var later = new ArrayList<>(old.blocks());
        later.add(
                390, paragraph("Ministerstvo vypracuje do konca júna správu o plnení opatrení a predloží ju výboru."));
        var now = Matching.withIdsFrom(before, copy(new TextBody(later, old.lists())));
        assertThat(now.blocks().get(390).id()).isEqualTo(moved.id());
        assertThat(Redline.between(before, now).statistics().moves()).isEqualTo(1);
    }

    @Test
    void aParagraphNeverBecomesARowOrAFootnote() {
        var old = text(paragraph("Rovnaké slová v každom."));
        var now = text(
                SomeText.row(0, "Rovnaké slová v každom."),
                SomeText.block(BlockKind.FOOTNOTE, "Rovnaké slová v každom."));
        assertThat(Matching.between(old.blocks(), now.blocks())).isEmpty();
    }

    @Test
    void referencesFollowTheirFootnotes() {
        var note = SomeText.block(BlockKind.FOOTNOTE, "Zákon č. 1/2026 Z. z.");
        var body = paragraph("x").withRuns(List.of(new Run("1", Set.of(new Mark.NoteReference(note.id())))));
        var again = note.withId(BlockId.random());
        var imported = text(
                body.withId(BlockId.random())
                        .withRuns(List.of(new Run("1", Set.of(new Mark.NoteReference(again.id()))))),
                again);
        assertThat(Matching.withIdsFrom(text(body, note), imported)).isEqualTo(text(body, note));
    }

    @RepeatedTest(20)
    void idsStayUniqueAndMostAreKept(RepetitionInfo run) {
        int seed = run.getCurrentRepetition();
        var old = new SomeText(seed).draft(300);
        var edited = new Editing(old, seed).edits(30);
        var now = Matching.withIdsFrom(old, edited.imported());
        assertThat(new HashSet<>(ids(now))).hasSize(now.blocks().size());
        var expected = ids(edited.result());
        int wrong = 0;
        int lost = 0;
        for (int i = 0; i < expected.size(); i++) {
            boolean known = ids(old).contains(expected.get(i));
            boolean telling = now.blocks().get(i).text().length() > 40;
            boolean same = ids(now).get(i).equals(expected.get(i));
            wrong += telling && !same && ids(old).contains(ids(now).get(i)) ? 1 : 0;
            lost += telling && known && !same ? 1 : 0;
        }
        assertThat(wrong).isLessThanOrEqualTo(3);
        assertThat(lost).isLessThanOrEqualTo(6);
    }

    @Test
    void aThreeHundredPageTextWithEveryParagraphTouchedStillMatches() {
        var old = new SomeText(8).draft(4000);
        var touched = old.blocks().stream()
                .map(block -> block.row() == null && block.runs().size() > 0
                        ? block.withRuns(List.of(Run.plain(block.text() + " Doplnené.")))
                        : block)
                .toList();
        long start = System.nanoTime();
        var now = Matching.withIdsFrom(old, copy(new TextBody(touched, old.lists())));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        var kept = new HashSet<>(ids(old));
        kept.retainAll(ids(now));
        assertThat(kept.size()).isGreaterThan(3600);
    }
}
