package sk.gremium.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What to do with changes that were tracked in a text and are not decided yet. */
public final class Tracked {

    private Tracked() {}

    /**
     * A tracked change as a proposed wording of the text without it.
     *
     * @param block a block of {@link #reject(TextBody)}
     * @param from where the passage begins in that block; whole words, where that is possible
     * @param to where it ends
     * @param before how the passage reads there
     * @param after how it would read; a line feed where a new block would begin, empty to delete the passage
     */
    public record Proposal(
            BlockId block,
            int from,
            int to,
            String before,
            String after,
            @Nullable String author,
            @Nullable Instant at) {}

    /** Whether anything in the text is still to be decided. */
    public static boolean any(TextBody text) {
        return text.blocks().stream().flatMap(block -> block.runs().stream()).anyMatch(Tracked::tracked);
    }

    /**
     * The text with all insertions taken in and all deletions done. A block of which nothing is left is gone, and so is a
     * footnote to which nothing refers any more.
     */
    public static TextBody accept(TextBody text) {
        return settled(text, Mark.Deleted.class);
    }

    /** The text as it was before the changes: without insertions, with what was to be deleted. */
    public static TextBody reject(TextBody text) {
        return settled(text, Mark.Inserted.class);
    }

    /** One proposal for each contiguous change of one author, in document order. */
    public static List<Proposal> proposals(TextBody text) {
        return new TrackedProposals(text).list();
    }

    private static TextBody settled(TextBody text, Class<? extends Mark> dropped) {
        var blocks = new ArrayList<Block>(text.blocks().size());
        for (var block : text.blocks()) {
            if (block.runs().stream().noneMatch(Tracked::tracked)) {
                blocks.add(block);
            } else if (!vanishes(block, dropped)) {
                blocks.add(block.withRuns(settled(block, dropped)));
            }
        }
        return Notes.withoutOrphans(text, new TextBody(blocks, text.lists()));
    }

    /** Whether nothing of the block is left once the dropped runs are gone. */
    static boolean vanishes(Block block, Class<? extends Mark> dropped) {
        return block.runs().stream().anyMatch(run -> has(run, dropped))
                && block.runs().stream()
                        .allMatch(run -> has(run, dropped) || run.text().isBlank());
    }

    static List<Run> settled(Block block, Class<? extends Mark> dropped) {
        var runs = new ArrayList<Run>();
        for (var run : block.runs()) {
            var text = has(run, dropped) ? remains(block, run) : run.text();
            if (!text.isEmpty()) {
                runs.add(new Run(text, untracked(run.marks())));
            }
        }
        return Runs.merged(runs);
    }

    /** The cells of a row that stays do not go with their text. */
    static String remains(Block block, Run run) {
        return block.row() == null ? "" : run.text().replaceAll("[^" + TableRow.CELL_BREAK + "]", "");
    }

    static boolean has(Run run, Class<? extends Mark> type) {
        return run.marks().stream().anyMatch(type::isInstance);
    }

    private static boolean tracked(Run run) {
        return has(run, Mark.Inserted.class) || has(run, Mark.Deleted.class);
    }

    private static Set<Mark> untracked(Set<Mark> marks) {
        var rest = new LinkedHashSet<>(marks);
        rest.removeIf(mark -> mark instanceof Mark.Inserted || mark instanceof Mark.Deleted);
        return rest;
    }
}
