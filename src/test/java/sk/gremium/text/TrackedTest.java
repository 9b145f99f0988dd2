package sk.gremium.text;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.text.SomeText.paragraph;
import static sk.gremium.text.SomeText.text;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TrackedTest {

    private static final Instant AT = Instant.parse("2026-03-27T10:00:00Z");
    private static final Mark INSERTED = new Mark.Inserted("Anna", AT);
    private static final Mark DELETED = new Mark.Deleted("Anna", AT);

    private static Block with(Run... runs) {
        return paragraph("x").withRuns(List.of(runs));
    }

    private static Run ins(String text) {
        return new Run(text, Set.of(INSERTED));
    }

    private static Run del(String text) {
        return new Run(text, Set.of(DELETED));
    }

    private static List<String> shown(TextBody text) {
        return Tracked.proposals(text).stream()
                .map(p -> p.from() + "-" + p.to() + " " + p.before() + " > " + p.after())
                .toList();
    }

    @Test
    void acceptingAndRejectingGiveTheTwoTexts() {
        var text = text(with(Run.plain("do "), del("5"), ins("3"), Run.plain(" rokov")));
        assertThat(Tracked.accept(text).blocks().getFirst().runs()).containsExactly(Run.plain("do 3 rokov"));
        assertThat(Tracked.reject(text).blocks().getFirst().runs()).containsExactly(Run.plain("do 5 rokov"));
        assertThat(Tracked.any(text)).isTrue();
        assertThat(Tracked.any(Tracked.accept(text))).isFalse();
    }

    @Test
    void aReplacementIsOneProposal() {
        assertThat(shown(text(with(Run.plain("do "), del("5"), ins("3"), Run.plain(" rokov")))))
                .containsExactly("3-4 5 > 3");
    }

    @Test
    void anInsertionTakesTheWordBesideItSoThatItCanBeQuoted() {
        assertThat(shown(text(with(Run.plain("do 15 "), ins("pracovných "), Run.plain("dní")))))
                .containsExactly("3-6 15  > 15 pracovných ");
        assertThat(shown(text(with(ins("Do "), Run.plain("15 dní"))))).containsExactly("0-2 15 > Do 15");
    }

    @Test
    void changesInsideOneWordAreOneProposalOfTheWord() {
        assertThat(shown(text(with(
                        Run.plain("sú akt"),
                        del("ív"),
                        ins("iv"),
                        Run.plain("n"),
                        del("e"),
                        ins("i"),
                        Run.plain(" dnes")))))
                .containsExactly("3-10 aktívne > aktivni");
    }

    @Test
    void aNewParagraphHangsOnTheOneBeforeAndADeletedOneGoes() {
        var first = paragraph("Prvý odsek.");
        var gone = with(del("Druhý odsek."));
        var text = text(first, with(ins("Nový odsek.")), gone);
        assertThat(shown(text)).containsExactly("5-11 odsek. > odsek.\nNový odsek.", "0-12 Druhý odsek. > ");
        assertThat(Tracked.accept(text).blocks().stream().map(Block::text))
                .containsExactly("Prvý odsek.", "Nový odsek.");
        assertThat(Tracked.reject(text).blocks().stream().map(Block::text))
                .containsExactly("Prvý odsek.", "Druhý odsek.");
    }

    @Test
    void aFootnoteGoesWithItsReferenceAndCellsOfARowStay() {
        var note = SomeText.block(BlockKind.FOOTNOTE, "Zákon");
        var reference = new Run("1", Set.of(new Mark.NoteReference(note.id()), INSERTED));
        assertThat(Tracked.reject(text(with(Run.plain("text"), reference), note))
                        .blocks())
                .hasSize(1);
        var row = SomeText.row(0, "x", "y").withRuns(List.of(Run.plain("a"), del("b\tc"), Run.plain("d")));
        assertThat(Tracked.accept(text(row)).blocks().getFirst().text()).isEqualTo("a\td");
    }

    @Test
    void differentAuthorsAreDifferentProposals() {
        var boris = new Run("nové ", Set.of(new Mark.Inserted("Boris", AT)));
        assertThat(Tracked.proposals(text(with(Run.plain("a "), del("staré "), boris, Run.plain("b")))))
                .extracting(Tracked.Proposal::author)
                .containsExactly("Anna", "Boris");
    }

    @RepeatedTest(20)
    void proposalsQuoteTheTextWithoutTheChanges(RepetitionInfo run) {
        var some = new SomeText(run.getCurrentRepetition());
        var text = some.tracked(some.draft(120), 2);
        var base = Tracked.reject(text);
        for (var proposal : Tracked.proposals(text)) {
            var block = base.blocks().stream()
                    .filter(each -> each.id().equals(proposal.block()))
                    .findFirst()
                    .orElseThrow();
            assertThat(block.text().substring(proposal.from(), proposal.to())).isEqualTo(proposal.before());
            assertThat(proposal.after()).isNotEqualTo(proposal.before());
        }
    }
}
