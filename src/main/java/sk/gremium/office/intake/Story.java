package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;

/** What a document has become so far: its blocks, where comments hang, what was left out. */
final class Story {

    private static final int MOST_BLOCKS = 100_000;
    private static final int MOST_RUNS = 300_000;
    private static final int MOST_LETTERS = 10_000_000;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<NotKept, Integer> notKept = new EnumMap<>(NotKept.class);
    private final Set<BlockId> insertedEnds = new HashSet<>();
    private final Set<BlockId> deletedEnds = new HashSet<>();
    private final CommentRanges comments = new CommentRanges();
    private int tables;
    private int runs;
    private long letters;

    void add(Block block) {
        blocks.add(block);
        runs += block.runs().size();
        block.runs().forEach(run -> letters += run.text().length());
        if (blocks.size() > MOST_BLOCKS || runs > MOST_RUNS || letters > MOST_LETTERS) {
            throw new FileRefused(RefusalReason.TOO_COMPLEX);
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    void leftOut(NotKept what) {
        leftOut(what, 1);
    }

    void leftOut(NotKept what, int count) {
        if (count > 0) {
            notKept.merge(what, count, Integer::sum);
        }
    }

    /** One section is no layout of its own: only those beyond the first are worth a word. */
    void uncountFirstSection() {
        notKept.computeIfPresent(NotKept.SECTIONS, (what, count) -> count > 1 ? count - 1 : null);
    }

    ImportReport report() {
        return new ImportReport(notKept);
    }

    /** The number of the next table. */
    int nextTable() {
        return tables++;
    }

    void endInserted(BlockId block) {
        insertedEnds.add(block);
    }

    void endDeleted(BlockId block) {
        deletedEnds.add(block);
    }

    TrackedChanges tracked() {
        return TrackedChanges.in(blocks, insertedEnds, deletedEnds);
    }

    CommentRanges comments() {
        return comments;
    }

    /** A mark of a comment's range between blocks or in the block that comes next, at that place in its text. */
    void commentMark(Node mark, int offset) {
        String id = mark.attribute("id");
        if (id != null) {
            comments.mark(mark.name(), id, blocks.size(), offset);
        }
    }
}
