package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.TextBody;

/** Finds which block of a newer text is which block of an older one, whatever their ids. */
public final class Matching {

    private Matching() {}

    /** From the ids of blocks of the newer text to the ids of the blocks they were. A block is matched at most once. */
    public static Map<BlockId, BlockId> between(List<Block> old, List<Block> now) {
        int[] oldOf = new BlockMatcher(old, now).match();
        var result = new LinkedHashMap<BlockId, BlockId>();
        for (int i = 0; i < oldOf.length; i++) {
            if (oldOf[i] >= 0) {
                result.put(now.get(i).id(), old.get(oldOf[i]).id());
            }
        }
        return result;
    }

    /**
     * The imported text with the ids of the version before it: a block that stayed, changed or moved keeps its id, a new
     * one keeps the id it came with (or gets another if that one is taken). References to footnotes follow.
     */
    public static TextBody withIdsFrom(TextBody previous, TextBody imported) {
        var ids = new HashMap<>(between(previous.blocks(), imported.blocks()));
        var taken = previous.blocks().stream().map(Block::id).collect(Collectors.toCollection(HashSet::new));
        for (var block : imported.blocks()) {
            ids.computeIfAbsent(block.id(), id -> taken.add(id) ? id : BlockId.random());
        }
        var blocks = new ArrayList<Block>(imported.blocks().size());
        for (var block : imported.blocks()) {
            blocks.add(renamed(block, ids).withId(ids.getOrDefault(block.id(), block.id())));
        }
        return new TextBody(blocks, imported.lists());
    }

    private static Block renamed(Block block, Map<BlockId, BlockId> ids) {
        boolean refers = block.runs().stream()
                .flatMap(run -> run.marks().stream())
                .anyMatch(Mark.NoteReference.class::isInstance);
        return refers
                ? block.withRuns(block.runs().stream()
                        .map(run -> new Run(run.text(), renamed(run.marks(), ids)))
                        .toList())
                : block;
    }

    private static Set<Mark> renamed(Set<Mark> marks, Map<BlockId, BlockId> ids) {
        return marks.stream()
                .map(mark -> mark instanceof Mark.NoteReference(BlockId note)
                        ? new Mark.NoteReference(ids.getOrDefault(note, note))
                        : mark)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
