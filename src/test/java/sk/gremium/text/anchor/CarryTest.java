package sk.gremium.text.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.text.SomeText.paragraph;
import static sk.gremium.text.SomeText.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import sk.gremium.text.Block;
import sk.gremium.text.Editing;
import sk.gremium.text.Run;
import sk.gremium.text.SomeText;
import sk.gremium.text.TextBody;

class CarryTest {

    private final Block first = paragraph("Gestor zabezpečí kurzy slovenského jazyka do konca roka.");
    private final Block second = paragraph("Správu predloží výboru raz za pol roka.");
    private final Block third = paragraph("Toto opatrenie sa financuje z rozpočtu ministerstva.");
    private final TextBody old = text(first, second, third);

    private static Block reading(Block block, String words) {
        return block.withRuns(List.of(Run.plain(words)));
    }

    private Anchor passage(Block block, String quote) {
        int at = block.text().indexOf(quote);
        return Anchor.in(old, block.id(), at, block.id(), at + quote.length()).orElseThrow();
    }

    private Carried carried(Anchor passage, Block... now) {
        return new Carry(old, text(now)).carry(passage);
    }

    @Test
    void aPassageFollowsWordsInsertedBeforeIt() {
        var now = reading(first, "Gestor opatrenia zabezpečí kurzy slovenského jazyka do konca roka.");
        var carried = carried(passage(first, "slovenského jazyka"), now, second, third);
        assertThat(carried.outcome()).isEqualTo(Carried.Outcome.UNCHANGED);
        assertThat(carried.passage().orElseThrow().fromOffset()).isEqualTo(33);
    }

    @Test
    void aPassageWithOtherWordsInItIsChanged() {
        var now = reading(first, "Gestor zabezpečí bezplatné kurzy slovenského jazyka do konca roka.");
        var carried = carried(passage(first, "zabezpečí kurzy slovenského"), now, second, third);
        assertThat(carried.outcome()).isEqualTo(Carried.Outcome.CHANGED);
        assertThat(carried.passage().orElseThrow().quote()).isEqualTo("zabezpečí bezplatné kurzy slovenského");
    }

    @Test
    void aPassageOfADeletedBlockIsGone() {
        assertThat(carried(passage(second, "raz za pol roka"), first, third)).isEqualTo(Carried.GONE);
    }

    @Test
    void aPassageWhoseWordsWereDeletedIsGone() {
        var now = reading(first, "Gestor zabezpečí kurzy slovenského jazyka.");
        var carried = carried(passage(first, " do konca roka"), now, second, third);
        assertThat(carried.passage().map(Anchor::quote).orElse("")).doesNotContain("konca");
        assertThat(carried.outcome()).isNotIn(Carried.Outcome.UNCHANGED, Carried.Outcome.MOVED);
    }

    @Test
    void aPassageOfABlockThatChangedItsPlaceHasMoved() {
        var carried = carried(passage(first, "kurzy slovenského"), second, third, first);
        assertThat(carried.outcome()).isEqualTo(Carried.Outcome.MOVED);
    }

    @Test
    void aPassageThatLeftItsBlockIsFoundOnlyWhereItIsTheOnlyOne() {
        var passage = passage(second, "predloží výboru raz");
        var joined = reading(first, first.text() + " " + second.text());
        assertThat(carried(passage, joined, third).outcome()).isEqualTo(Carried.Outcome.MOVED);
        assertThat(carried(passage, joined, third, paragraph(second.text()))).isEqualTo(Carried.GONE);
    }

    @Test
    void aPassageOverBlocksThatLosesItsEndIsChanged() {
        var passage = Anchor.in(old, first.id(), 7, third.id(), 4).orElseThrow();
        var carried = carried(passage, first, second);
        assertThat(carried.outcome()).isEqualTo(Carried.Outcome.CHANGED);
        assertThat(carried.passage().orElseThrow().to()).isEqualTo(second.id());
    }

    @RepeatedTest(100)
    void untouchedBlocksKeepTheirPassagesAndEveryQuoteIsWhatStandsThere(RepetitionInfo run) {
        var before = new SomeText(run.getCurrentRepetition()).draft(60);
        var after = new Editing(before, run.getCurrentRepetition()).edits(12).result();
        var carry = new Carry(before, after);
        var random = new Random(run.getCurrentRepetition());
        for (var block : before.blocks()) {
            int length = block.text().length();
            int from = length == 0 ? 0 : random.nextInt(length);
            int to = from + (length == from ? 0 : 1 + random.nextInt(length - from));
            var passage = Anchor.in(before, block.id(), from, block.id(), to).orElseThrow();
            check(passage, carry.carry(passage), block, after);
        }
    }

    private static void check(Anchor passage, Carried carried, Block block, TextBody after) {
        carried.passage().ifPresent(place -> assertThat(read(after, place)).isEqualTo(place.quote()));
        if (carried.outcome() == Carried.Outcome.UNCHANGED || carried.outcome() == Carried.Outcome.MOVED) {
            assertThat(carried.passage().orElseThrow().quote()).isEqualTo(passage.quote());
        }
        var same = after.blocks().stream()
                .filter(each -> each.id().equals(block.id()))
                .findFirst();
        if (same.filter(each -> each.text().equals(block.text())).isPresent()) {
            assertThat(carried.outcome()).isIn(Carried.Outcome.UNCHANGED, Carried.Outcome.MOVED);
            assertThat(carried.passage().orElseThrow().fromOffset()).isEqualTo(passage.fromOffset());
        } else if (same.isEmpty()) {
            assertThat(carried.outcome()).isIn(Carried.Outcome.GONE, Carried.Outcome.MOVED);
        }
    }

    /** Reads a place letter by letter, without the code under test. */
    private static String read(TextBody text, Anchor place) {
        var ids = text.blocks().stream().map(Block::id).toList();
        var parts = new ArrayList<>(text.blocks().subList(ids.indexOf(place.from()), ids.indexOf(place.to()) + 1));
        var last = parts.getLast();
        parts.set(parts.size() - 1, reading(last, last.text() + "\u0000").withId(last.id()));
        var all = parts.stream().map(Block::text).collect(Collectors.joining("\n"));
        return all.substring(place.fromOffset(), all.length() - 1 - (last.text().length() - place.toOffset()));
    }

    @Test
    void mostPassagesOfALongTextAreFoundAgain() {
        var before = new SomeText(5).draft(4000);
        var after = new Editing(before, 5).edits(400).result();
        var random = new Random(5);
        var passages = new ArrayList<Anchor>();
        while (passages.size() < 1000) {
            var block = before.blocks().get(random.nextInt(before.blocks().size()));
            passages.add(Anchor.of(before, block.id()).orElseThrow());
        }
        var carry = new Carry(before, after);
        var gone = passages.stream()
                .map(carry::carry)
                .filter(each -> each.anchor() == null)
                .count();
        assertThat(gone).isLessThan(500);
    }
}
