package sk.gremium.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.redline.Line;
import sk.gremium.text.redline.Redline;

/**
 * The footnotes of a redline. A reference that stays has one footnote with the changes in its text; a reference that
 * goes takes the footnote as it was with it, and one that comes brings it as it is.
 */
final class RedlineNotes implements Notes.Source {

    private final RedlineSides sides;
    private final Map<BlockId, Line> both = new HashMap<>();
    private final Map<BlockId, Block> old = new HashMap<>();
    private final Map<BlockId, Block> now = new HashMap<>();

    RedlineNotes(Redline redline, RedlineSides sides) {
        this.sides = sides;
        for (Line line : redline.lines()) {
            if (line.block().kind() == BlockKind.FOOTNOTE) {
                Block before = line.old();
                Block after = line.now();
                if (before != null) {
                    old.put(before.id(), before);
                }
                if (after != null) {
                    now.put(after.id(), after);
                }
                if (before != null && after != null && line.inNow()) {
                    both.put(after.id(), line);
                }
            }
        }
    }

    @Override
    public Notes.@Nullable Note note(BlockId id, Change change) {
        RedlinePieces pieces = new RedlinePieces(sides);
        return switch (change) {
            case DELETED -> {
                Block block = old.get(id);
                yield block == null ? null : new Notes.Note(pieces.deleted(block), counts(sides.old(), id));
            }
            case INSERTED -> {
                Block block = now.get(id);
                yield block == null ? null : new Notes.Note(pieces.inserted(block), counts(sides.now(), id));
            }
            case KEPT -> {
                Line line = both.get(id);
                Block before = old.get(id);
                Block after = now.get(id);
                yield line == null || before == null || after == null
                        ? null
                        : new Notes.Note(pieces.kept(line, before, after), counts(sides.now(), id));
            }
        };
    }

    private static boolean counts(RedlineSides.Side side, BlockId id) {
        return Objects.equals(side.automatic().get(id), true);
    }
}
