package sk.gremium.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.ListDefinition;
import sk.gremium.text.ListDefinition.Level;
import sk.gremium.text.Mark;
import sk.gremium.text.Numbering;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.TableRow;
import sk.gremium.text.TextBody;

/** Makes drafts as a word processor would hand them over, and later versions of them: the same seed, the same drafts. */
final class Drafts {

    private static final List<ListDefinition> LISTS = List.of(
            new ListDefinition(
                    "articles",
                    List.of(
                            new Level(1, "decimal", "Čl. %1"),
                            new Level(1, "decimal", "%1.%2"),
                            new Level(1, "lowerLetter", "%3)"))),
            new ListDefinition("steps", List.of(new Level(1, "decimal", "%1."), new Level(1, "upperRoman", "%2."))),
            new ListDefinition("dots", List.of(new Level(1, "bullet", "•"), new Level(1, "bullet", "–"))));
    private static final List<String> WORDS = List.of(
            ("gestor zabezpečí kurzy slovenského jazyka pre najmenej 500 účastníkov ročne & v spolupráci s úradom práce "
                            + "\"§ 4 ods. 3\" <b> lehota 30 dní; žiadateľ obec kraj")
                    .split(" ", -1));

    private final Random random;
    private int tables;

    Drafts(long seed) {
        random = new Random(seed);
    }

    TextBody draft(int size) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(BlockKind.HEADING, 0, List.of(Run.plain("Koncepcia " + words(3))), null, null));
        while (blocks.size() < size) {
            some(blocks);
        }
        return labelled(blocks);
    }

    private void some(List<Block> into) {
        switch (random.nextInt(9)) {
            case 0 -> into.add(block(BlockKind.HEADING, 1 + random.nextInt(3), runs(3), null, null));
            case 1 -> into.add(block(BlockKind.HEADING, 1, runs(3), new Numbering("articles", 0), null));
            case 2, 3 -> {
                String list = LISTS.get(random.nextInt(3)).id();
                int level = list.equals("articles") ? 1 + random.nextInt(2) : random.nextInt(2);
                into.add(block(BlockKind.LIST_ITEM, level, runs(9), new Numbering(list, level), null));
            }
            case 4 -> table(into);
            case 5 -> noted(into);
            default -> into.add(block(BlockKind.PARAGRAPH, 0, runs(20), null, null));
        }
    }

    private void table(List<Block> into) {
        if (!into.isEmpty() && into.getLast().row() != null) {
            into.add(block(BlockKind.PARAGRAPH, 0, runs(8), null, null));
        }
        int columns = 2 + random.nextInt(3);
        int table = tables++;
        for (int row = 0; row < 2 + random.nextInt(5); row++) {
            into.add(row(table, columns, row == 0, row > 1));
        }
    }

    private Block row(int table, int columns, boolean header, boolean mayContinue) {
        List<TableRow.Cell> cells = new ArrayList<>();
        List<Run> text = new ArrayList<>();
        boolean wide = !header && columns > 2 && random.nextInt(5) == 0;
        for (int i = 0; i < (wide ? columns - 1 : columns); i++) {
            boolean continued = mayContinue && i == 0 && random.nextInt(4) == 0;
            cells.add(new TableRow.Cell(wide && i == 1 ? 2 : 1, continued));
            if (i > 0) {
                text.add(Run.plain("\t"));
            }
            if (!continued) {
                text.addAll(runs(3));
            }
        }
        return block(BlockKind.TABLE_ROW, 0, text, null, new TableRow(table, header, cells));
    }

    private void noted(List<Block> into) {
        Block note = block(BlockKind.FOOTNOTE, 0, runs(6), null, null);
        List<Run> text = new ArrayList<>(runs(5));
        text.add(new Run("?", Set.of(new Mark.NoteReference(note.id()))));
        text.add(Run.plain(" " + words(3)));
        into.add(block(BlockKind.PARAGRAPH, 0, text, null, null));
        into.add(note);
    }

    /** A later version: blocks changed, dropped, added, moved, made something else. */
    TextBody later(TextBody text) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : text.blocks()) {
            int fate = random.nextInt(20);
            boolean plain = block.kind() == BlockKind.PARAGRAPH || block.kind() == BlockKind.LIST_ITEM;
            if (fate == 0 && block.kind() != BlockKind.FOOTNOTE) {
                continue;
            }
            if (fate == 1 && block.row() == null && block.kind() != BlockKind.FOOTNOTE) {
                some(blocks);
            }
            if (fate == 2 && block.row() != null) {
                blocks.add(block.withId(BlockId.random()).withRuns(changed(block.runs())));
            }
            if (fate == 3 && plain && !blocks.isEmpty() && blocks.getFirst().row() == null) {
                blocks.addFirst(block);
            } else if (fate == 4 && plain) {
                Numbering numbering = new Numbering("steps", random.nextInt(2));
                blocks.add(new Block(
                        block.id(), BlockKind.LIST_ITEM, numbering.level(), "", block.runs(), numbering, null));
            } else {
                blocks.add(fate < 9 ? block.withRuns(changed(block.runs())) : block);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            some(blocks);
        }
        return labelled(whole(blocks));
    }

    private List<Run> changed(List<Run> runs) {
        List<Run> changed = new ArrayList<>();
        for (Run run : runs) {
            boolean fixed =
                    run.text().contains("\t") || run.marks().stream().anyMatch(Mark.NoteReference.class::isInstance);
            boolean drop =
                    run.marks().stream().anyMatch(Mark.NoteReference.class::isInstance) && random.nextInt(3) == 0;
            switch (fixed ? 9 : random.nextInt(8)) {
                case 0 -> changed.add(new Run(run.text() + " " + words(2), run.marks()));
                case 1 -> changed.add(new Run(words(2) + " ", run.marks()));
                case 2 -> changed.add(new Run(run.text(), Set.of(Mark.Style.BOLD)));
                default -> {
                    if (!drop) {
                        changed.add(run);
                    }
                }
            }
        }
        return changed;
    }

    /** Only what a reader could give: notes right after their first reference, no block without anything to see. */
    private static List<Block> whole(List<Block> blocks) {
        Map<BlockId, Block> notes = new HashMap<>();
        blocks.stream().filter(block -> block.kind() == BlockKind.FOOTNOTE).forEach(note -> notes.put(note.id(), note));
        Set<BlockId> seen = new HashSet<>();
        List<Block> whole = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != BlockKind.FOOTNOTE && seen.add(block.id())) {
                whole.add(block);
                block.runs().stream()
                        .map(run -> Notes.target(Piece.kept(run)))
                        .filter(note -> note != null && notes.containsKey(note))
                        .forEach(note -> whole.add(notes.get(note)));
            }
        }
        return whole;
    }

    private static TextBody labelled(List<Block> blocks) {
        Map<String, ListCounter> counters = new HashMap<>();
        LISTS.forEach(list -> counters.put(list.id(), new ListCounter(list.levels())));
        Map<BlockId, String> notes = new HashMap<>();
        List<Block> labelled = new ArrayList<>();
        int table = -1;
        int last = -1;
        for (Block block : blocks) {
            Numbering numbering = block.numbering();
            String label = numbering == null
                    ? ""
                    : Objects.requireNonNull(counters.get(numbering.list())).next(numbering.level());
            List<Run> runs = block.runs().stream()
                    .map(run -> {
                        BlockId note = Notes.target(Piece.kept(run));
                        return note == null
                                ? run
                                : new Run(notes.computeIfAbsent(note, n -> "" + (notes.size() + 1)), run.marks());
                    })
                    .toList();
            TableRow row = block.row();
            if (row != null) {
                table += row.table() == last ? 0 : 1;
                last = row.table();
                row = new TableRow(table, row.header(), row.cells());
            } else if (block.kind() != BlockKind.FOOTNOTE) {
                last = -1;
            }
            label = block.kind() == BlockKind.FOOTNOTE ? notes.getOrDefault(block.id(), "") : label;
            labelled.add(new Block(block.id(), block.kind(), block.level(), label, Runs.merged(runs), numbering, row));
        }
        return new TextBody(labelled, LISTS);
    }

    private static Block block(
            BlockKind kind, int level, List<Run> runs, @Nullable Numbering numbering, @Nullable TableRow row) {
        return new Block(BlockId.random(), kind, level, "", runs, numbering, row);
    }

    private List<Run> runs(int words) {
        List<Run> runs = new ArrayList<>();
        for (int left = words; left > 0; ) {
            int some = 1 + random.nextInt(left);
            left -= some;
            runs.add(new Run(words(some) + (left == 0 ? "" : " "), marks()));
        }
        return runs;
    }

    private Set<Mark> marks() {
        List<Mark> styles = new ArrayList<>(List.of(Mark.Style.values()));
        Collections.shuffle(styles, random);
        return switch (random.nextInt(12)) {
            case 0 -> Set.of(styles.getFirst());
            case 1 -> Set.of(Mark.Style.BOLD, Mark.Style.ITALIC);
            case 2 -> Set.of(new Mark.Link("https://example.sk/" + random.nextInt(5)));
            default -> Set.of();
        };
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = 1; i < count; i++) {
            words.append(random.nextInt(40) == 0 ? "\n" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
