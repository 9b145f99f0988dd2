package sk.gremium.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;

/** Decides how the blocks of one text look: their styles, their numbers, and the labels that nothing counts. */
final class Looks {

    private static final int STEP = 397;

    private final Map<BlockId, Look.Place> numbers;

    Looks(Map<BlockId, Look.Place> numbers) {
        this.numbers = numbers;
    }

    Look look(Block block) {
        Look.Place number = numbers.get(block.id());
        return switch (block.kind()) {
            case HEADING -> heading(block, number);
            case LIST_ITEM -> item(block, number);
            case FOOTNOTE -> Look.of("FootnoteText");
            case PARAGRAPH, TABLE_ROW -> new Look("Normal", number, null, 0);
        };
    }

    private static Look heading(Block block, Look.@Nullable Place number) {
        String style = block.level() == 0 ? "Title" : "Heading" + Math.min(block.level(), 9);
        if (number == null) {
            return Look.of(style);
        }
        int hanging = LevelXml.hanging(block.label().replaceAll("\\d+", "00"));
        return new Look(style, number, hanging, hanging);
    }

    private static Look item(Block block, Look.@Nullable Place number) {
        if (number != null) {
            return new Look("ListParagraph", number, null, 0);
        }
        int hanging = LevelXml.hanging(block.label());
        return new Look("ListParagraph", null, block.level() * STEP + hanging, hanging);
    }

    /** What is written for a block: its runs, after its label if no numbering shows that. */
    List<Piece> pieces(Block block, Change change) {
        List<Piece> pieces = new ArrayList<>();
        String label = typedLabel(block);
        if (!label.isEmpty()) {
            pieces.add(Piece.of(label, change));
        }
        block.runs().forEach(run -> pieces.add(Piece.of(run, change)));
        return pieces;
    }

    /** The label that has to be written as text, with what parts it from the text; empty if a numbering shows it. */
    String typedLabel(Block block) {
        if (block.label().isEmpty() || numbers.containsKey(block.id()) || block.kind() == BlockKind.FOOTNOTE) {
            return "";
        }
        return block.label() + (block.kind() == BlockKind.LIST_ITEM ? "\t" : " ");
    }
}
