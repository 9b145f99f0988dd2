package sk.gremium.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.TextBody;

/**
 * A text after its tracked changes were all accepted or all rejected, and where every place of the text before stands
 * now. A block whose end went away runs on into the next one, which lends its shape, as Word does it.
 */
final class Settlement {

    /** A place in a settled text. */
    record Place(BlockId block, int offset) {}

    private final Class<? extends Mark> dropped;
    private final List<Block> raw;
    private final List<Block> settled = new ArrayList<>();
    // For each raw block: the block it went into and where in it the block's text begins.
    private final List<Place> places = new ArrayList<>();
    private final TextBody text;

    private Settlement(TextBody raw, Set<BlockId> endsGone, Class<? extends Mark> dropped) {
        this.dropped = dropped;
        this.raw = raw.blocks();
        Set<BlockId> orphans = notes(this.raw, false);
        orphans.removeAll(notes(this.raw, true));
        List<Run> carried = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        for (int at = 0; at < this.raw.size(); at++) {
            Block block = this.raw.get(at);
            places.add(new Place(block.id(), 0));
            if (block.kind() == BlockKind.FOOTNOTE) {
                if (!orphans.contains(block.id())) {
                    settled.add(block.withRuns(kept(block)));
                }
            } else if (endsGone.contains(block.id()) && hasHeir(at)) {
                waiting.add(at);
                places.set(at, new Place(block.id(), length(carried)));
                carried.addAll(kept(block));
            } else {
                inherit(at, carried, waiting);
            }
        }
        text = new TextBody(settled, raw.lists());
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

    /** Where a place of the raw text stands now; where text went away, the place that it left. */
    Place place(int rawBlock, int rawOffset) {
        Place start = places.get(rawBlock);
        int kept = 0;
        int at = 0;
        for (Run run : raw.get(rawBlock).runs()) {
            int inside = Math.clamp(rawOffset - at, 0, run.text().length());
            kept += gone(run) ? 0 : inside;
            at += run.text().length();
        }
        return new Place(start.block(), start.offset() + kept);
    }

    private void inherit(int at, List<Run> carried, List<Integer> waiting) {
        Block block = raw.get(at);
        int before = length(carried);
        waiting.forEach(each ->
                places.set(each, new Place(block.id(), places.get(each).offset())));
        places.set(at, new Place(block.id(), before));
        carried.addAll(kept(block));
        settled.add(block.withRuns(Runs.merged(carried)));
        carried.clear();
        waiting.clear();
    }

    /** Whether text may run on: the next block but footnotes is no table row, and neither is this one. */
    private boolean hasHeir(int at) {
        if (raw.get(at).kind() == BlockKind.TABLE_ROW) {
            return false;
        }
        for (int next = at + 1; next < raw.size(); next++) {
            BlockKind kind = raw.get(next).kind();
            if (kind != BlockKind.FOOTNOTE) {
                return kind != BlockKind.TABLE_ROW;
            }
        }
        return false;
    }

    private boolean gone(Run run) {
        return run.marks().stream().anyMatch(dropped::isInstance);
    }

    private List<Run> kept(Block block) {
        List<Run> kept = new ArrayList<>();
        for (Run run : block.runs()) {
            if (!gone(run)) {
                Set<Mark> marks = new LinkedHashSet<>(run.marks());
                marks.removeIf(mark -> mark instanceof Mark.Inserted || mark instanceof Mark.Deleted);
                kept.add(new Run(run.text(), marks));
            }
        }
        return Runs.merged(kept);
    }

    private Set<BlockId> notes(List<Block> blocks, boolean onlyKept) {
        Set<BlockId> notes = new HashSet<>();
        for (Block block : blocks) {
            for (Run run : block.runs()) {
                if (!(onlyKept && gone(run))) {
                    run.marks().stream()
                            .map(mark -> mark instanceof Mark.NoteReference(BlockId note) ? note : null)
                            .filter(note -> note != null)
                            .forEach(notes::add);
                }
            }
        }
        return notes;
    }

    private static int length(List<Run> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).sum();
    }
}
