package sk.gremium.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.ListDefinition;
import sk.gremium.text.Numbering;
import sk.gremium.text.Run;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.text.anchor.Rewording;

/** What lists count after a passage was split, joined or deleted. */
class ListLabelsTest {

    private static final ListDefinition LETTERS = new ListDefinition(
            "1",
            List.of(new ListDefinition.Level(1, "decimal", "%1."), new ListDefinition.Level(1, "lowerLetter", "%2)")));

    @Test
    void aSplitEntryIsFollowedByTheNextLabelAndNotByItsOwn() {
        TextBody text = text(entry(0, "1."), entry(1, "a)"), entry(1, "b)"), entry(0, "2."), entry(1, "a)"));
        assertThat(labels(split(text, 1))).containsExactly("1.", "a)", "b)", "c)", "2.", "a)");
    }

    @Test
    void theNextEntriesMoveUpWhenOneIsGone() {
        TextBody text = text(entry(0, "1."), entry(0, "2."), entry(0, "3."));
        assertThat(labels(without(text, 1))).containsExactly("1.", "2.");
    }

    @Test
    void aListThatBeganAgainStillDoesWhenItsFirstEntryIsGone() {
        TextBody text = text(entry(0, "1."), entry(0, "2."), entry(0, "1."), entry(0, "2."), entry(0, "3."));
        assertThat(labels(without(text, 2))).containsExactly("1.", "2.", "1.", "2.");
    }

    @Test
    void whatSomebodyNumberedByHandStays() {
        TextBody text = text(entry(0, "1."), entry(0, "1a/"), entry(0, "2."));
        assertThat(labels(split(text, 0))).containsExactly("1.", "2.", "1a/", "3.");
    }

    @Test
    void behindASplitHeadingStandsAParagraphWithoutItsLabel() {
        Block heading =
                new Block(BlockId.random(), BlockKind.HEADING, 1, "čl. 2", List.of(Run.plain("Ciele")), null, null);
        TextBody after = split(text(heading), 0);
        assertThat(labels(after)).containsExactly("čl. 2", "");
        assertThat(after.blocks().getLast().kind()).isEqualTo(BlockKind.PARAGRAPH);
    }

    private static TextBody split(TextBody text, int at) {
        Anchor whole = Anchor.of(text, text.blocks().get(at).id()).orElseThrow();
        TextBody after =
                Rewording.of(text, whole, whole.quote() + "\nDoplnené.").orElseThrow();
        return ListLabels.recounted(text, after);
    }

    private static TextBody without(TextBody text, int at) {
        List<Block> left = text.blocks().stream()
                .filter(block -> !block.equals(text.blocks().get(at)))
                .toList();
        return ListLabels.recounted(text, new TextBody(left, text.lists()));
    }

    private static TextBody text(Block... blocks) {
        return new TextBody(List.of(blocks), List.of(LETTERS));
    }

    private static Block entry(int level, String label) {
        return new Block(
                BlockId.random(),
                BlockKind.LIST_ITEM,
                level,
                label,
                List.of(Run.plain("Text bodu.")),
                new Numbering("1", level),
                null);
    }

    private static List<String> labels(TextBody text) {
        return text.blocks().stream().map(Block::label).toList();
    }
}
