package sk.gremium.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.TableRow;
import sk.gremium.text.TextBody;
import sk.gremium.text.Tracked;

/**
 * A text after its tracked changes were all accepted or all rejected, and where every place of the raw text stands now. A
 * block whose end goes away runs on into the next one, which lends its shape, as Word does it.
 */
final class Settlement {

    /** A place in a settled text. */
    record Place(BlockId block, int offset) {}

    private final Class<? extends Mark> dropped;
    private final List<Block> raw;
    private final List<Block> joined = new ArrayList<>();
    // For each raw block: the block that it became part of, and where in it, before changes are settled.
    private final List<Place> places = new ArrayList<>();
    private final TextBody text;
    private final List<Tracked.Proposal> proposals;

    private Settlement(TextBody body, Set<BlockId> endsGone, Class<? extends Mark> dropped) {
        this.dropped = dropped;
        raw = body.blocks();
        List<Run> carried = new ArrayList<>();
        Set<Integer> waiting = new HashSet<>();
        for (int at = 0; at < raw.size(); at++) {
            Block block = raw.get(at);
            boolean runsOn = endsGone.contains(block.id()) && !vanishes(block) && hasHeir(at);
            places.add(new Place(block.id(), block.kind() == BlockKind.FOOTNOTE ? 0 : length(carried)));
            if (block.kind() == BlockKind.FOOTNOTE || (carried.isEmpty() && !runsOn)) {
                joined.add(block);
            } else {
                carried.addAll(block.runs());
                waiting.add(at);
                if (!runsOn) {
                    waiting.forEach(each -> places.set(
                            each, new Place(block.id(), places.get(each).offset())));
                    joined.add(block.withRuns(Runs.merged(carried)));
                    carried.clear();
                    waiting.clear();
                }
            }
        }
        TextBody whole = new TextBody(joined, body.lists());
        boolean accepting = dropped == Mark.Deleted.class;
        text = accepting ? Tracked.accept(whole) : Tracked.reject(whole);
        proposals = accepting ? List.of() : Tracked.proposals(whole);
    }

    /** The text as if all changes were accepted. */
    static Settlement accepting(TextBody raw, Set<BlockId> deletedEnds) {
        return new Settlement(raw, deletedEnds, Mark.Deleted.class);
    }

    /** The text as if all changes were rejected. */
    static Settlement rejecting(TextBody raw, Set<BlockId> insertedEnds) {
        return new Settlement(raw, insertedEnds, Mark.Inserted.class);
    }

    TextBody text() {
        return text;
    }

    /** What was rejected, as proposals on the text. */
    List<Tracked.Proposal> proposals() {
        return proposals;
    }

    /** Where a place of the raw text stands now; empty if its block is gone. */
    Optional<Place> place(int rawBlock, int rawOffset) {
        Place start = places.get(rawBlock);
        Optional<Block> block = find(joined, start.block());
        if (block.isEmpty() || find(text.blocks(), start.block()).isEmpty()) {
            return Optional.empty();
        }
        int wanted = start.offset() + rawOffset;
        int kept = 0;
        int at = 0;
        for (Run run : block.get().runs()) {
            String inside = run.text()
                    .substring(0, Math.clamp(wanted - at, 0, run.text().length()));
            boolean row = block.get().kind() == BlockKind.TABLE_ROW;
            kept += !gone(run) ? inside.length() : row ? (int) cells(inside) : 0;
            at += run.text().length();
        }
        return Optional.of(new Place(start.block(), kept));
    }

    private static long cells(String text) {
        return text.chars().filter(sign -> sign == TableRow.CELL_BREAK).count();
    }

    /** Whether text may run on: the next block but footnotes is no table row, and neither is this one. */
    private boolean hasHeir(int at) {
        List<BlockKind> after = raw.subList(at, raw.size()).stream()
                .map(Block::kind)
                .filter(kind -> kind != BlockKind.FOOTNOTE)
                .limit(2)
                .toList();
        return after.size() == 2
                && !after.contains(BlockKind.TABLE_ROW)
                && raw.get(at).kind() != BlockKind.FOOTNOTE;
    }

    private boolean vanishes(Block block) {
        return !block.runs().isEmpty() && block.runs().stream().allMatch(this::gone);
    }

    private boolean gone(Run run) {
        return run.marks().stream().anyMatch(dropped::isInstance);
    }

    private static Optional<Block> find(List<Block> blocks, BlockId id) {
        return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }
}
