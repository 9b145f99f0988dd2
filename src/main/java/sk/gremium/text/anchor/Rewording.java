package sk.gremium.text.anchor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.Notes;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.TableRow;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Span;
import sk.gremium.text.redline.Spans;

/** Puts a wording in the place of a passage. Words that stay keep their formatting, blocks that stay their ids. */
public final class Rewording {

    private Rewording() {}

    /**
     * The text with the wording in the place of the passage; empty if the passage does not read so here, or if cells or
     * rows of a table would be torn apart. Lines go block by block; more lines than blocks make new blocks, fewer join
     * what stands around the passage. A new entry of a list has no label yet: whoever keeps the text counts it.
     */
    public static Optional<TextBody> of(TextBody text, Anchor passage, String wording) {
        boolean genuine = Anchor.in(text, passage.from(), passage.fromOffset(), passage.to(), passage.toOffset())
                .filter(read -> read.quote().equals(passage.quote()))
                .isPresent();
        if (!genuine) {
            return Optional.empty();
        }
        List<BlockId> ids = text.blocks().stream().map(Block::id).toList();
        int first = ids.indexOf(passage.from());
        int end = ids.indexOf(passage.to()) + 1;
        List<Block> old = text.blocks().subList(first, end);
        List<String> lines = lines(old, passage, wording);
        if (old.stream().anyMatch(block -> block.row() != null) && torn(old, lines, passage, wording)) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(text.blocks().subList(0, first));
        blocks.addAll(reworded(old, lines, passage));
        blocks.addAll(text.blocks().subList(end, text.blocks().size()));
        return Optional.of(Notes.withoutOrphans(text, new TextBody(blocks, text.lists())));
    }

    private static List<String> lines(List<Block> old, Anchor passage, String wording) {
        boolean whole = old.size() == 1
                && (old.getFirst().row() != null
                        || old.getFirst().kind() == BlockKind.FOOTNOTE
                        || count(passage.quote(), '\n') == count(wording, '\n'));
        return whole ? List.of(wording) : List.of(wording.split("\n", -1));
    }

    private static boolean torn(List<Block> old, List<String> lines, Anchor passage, String wording) {
        return lines.size() != old.size()
                || count(passage.quote(), TableRow.CELL_BREAK) != count(wording, TableRow.CELL_BREAK);
    }

    private static List<Block> reworded(List<Block> old, List<String> lines, Anchor passage) {
        List<List<Run>> parts = parts(old, lines, passage);
        List<Block> result = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            List<Run> runs =
                    new ArrayList<>(at == 0 ? Runs.slice(old.getFirst().runs(), 0, passage.fromOffset()) : List.of());
            runs.addAll(parts.get(at));
            if (at == parts.size() - 1) {
                Block last = old.getLast();
                runs.addAll(
                        Runs.slice(last.runs(), passage.toOffset(), last.text().length()));
            }
            List<Run> merged = Runs.merged(runs);
            result.add(at < old.size() ? old.get(at).withRuns(merged) : next(old.getLast(), merged));
        }
        return result;
    }

    private static List<List<Run>> parts(List<Block> old, List<String> lines, Anchor passage) {
        if (old.size() == 1) {
            List<Run> runs = reworded(part(old, 0, passage), String.join("\n", lines));
            return lines.size() == 1 ? List.of(runs) : Runs.lines(runs);
        }
        List<List<Run>> parts = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            parts.add(at < old.size() ? reworded(part(old, at, passage), line) : plain(line));
        }
        return parts;
    }

    /** What a line break makes of the rest: one more entry of a list, or a paragraph below anything else. */
    private static Block next(Block block, List<Run> runs) {
        return block.kind() == BlockKind.LIST_ITEM && block.numbering() != null
                ? new Block(BlockId.random(), block.kind(), block.level(), "", runs, block.numbering(), null)
                : new Block(BlockId.random(), BlockKind.PARAGRAPH, 0, "", runs, null, null);
    }

    private static List<Run> part(List<Block> old, int at, Anchor passage) {
        Block block = old.get(at);
        int from = at == 0 ? passage.fromOffset() : 0;
        int to = at == old.size() - 1 ? passage.toOffset() : block.text().length();
        return Runs.slice(block.runs(), from, to);
    }

    private static List<Run> reworded(List<Run> runs, String wording) {
        List<Run> result = new ArrayList<>();
        for (Span span : Spans.between(Runs.text(runs), wording)) {
            if (span.same()) {
                result.addAll(Runs.slice(runs, span.oldFrom(), span.oldTo()));
            } else if (span.nowFrom() < span.nowTo()) {
                result.add(new Run(
                        wording.substring(span.nowFrom(), span.nowTo()),
                        styles(runs, span.oldFrom() < span.oldTo() ? span.oldFrom() : span.oldFrom() - 1)));
            }
        }
        return result;
    }

    /** How the letter at a place is written; a link, a note or a tracked change is not passed on to other words. */
    private static Set<Mark> styles(List<Run> runs, int at) {
        Set<Mark> styles = new LinkedHashSet<>();
        int from = Math.max(0, at);
        Runs.slice(runs, from, from + 1).forEach(run -> styles.addAll(run.marks()));
        styles.removeIf(mark -> !(mark instanceof Mark.Style));
        return styles;
    }

    private static List<Run> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(Run.plain(text));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }
}
