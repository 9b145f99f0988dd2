package sk.gremium.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes texts that look like drafts: the same seed, the same text. */
public final class SomeText {

    private static final List<String> WORDS = List.of(
            "gestor opatrenia zabezpečí kurzy slovenského jazyka pre najmenej účastníkov ročne a v spolupráci s úradom práce"
                    .split(" ", -1));
    private static final List<String> SYLLABLES =
            List.of("ba be či da do ga ho ja ka ko la le ma mi na no pa po ra ro sa sto ta to va".split(" ", -1));

    private final Random random;

    public SomeText(long seed) {
        random = new Random(seed);
    }

    /** A paragraph in plain letters. */
    public static Block paragraph(String text) {
        return block(BlockKind.PARAGRAPH, text);
    }

    /** A block of a kind in plain letters. */
    public static Block block(BlockKind kind, String text) {
        var runs = text.isEmpty() ? List.<Run>of() : List.of(Run.plain(text));
        return new Block(BlockId.random(), kind, kind == BlockKind.HEADING ? 1 : 0, "", runs, null, null);
    }

    /** A table row with one cell for each text. */
    public static Block row(int table, String... cells) {
        var shape = Collections.nCopies(cells.length, new TableRow.Cell(1, false));
        return new Block(
                BlockId.random(),
                BlockKind.TABLE_ROW,
                0,
                "",
                List.of(Run.plain(String.join("\t", cells))),
                null,
                new TableRow(table, false, shape));
    }

    public static TextBody text(Block... blocks) {
        return new TextBody(List.of(blocks), List.of());
    }

    /** A text with all kinds of blocks and marks. */
    public TextBody draft(int blocks) {
        var result = new ArrayList<Block>(blocks);
        for (int i = 0; i < blocks; i++) {
            result.add(anyBlock(i));
        }
        var levels = List.of(new ListDefinition.Level(1, "decimal", "%1."));
        return new TextBody(result, List.of(new ListDefinition("1", levels)));
    }

    public Block anyBlock(int at) {
        return switch (random.nextInt(12)) {
            case 0 -> made(BlockKind.HEADING, 1 + random.nextInt(3), "čl. " + at, runs(3), null, null);
            case 1, 2 -> made(BlockKind.LIST_ITEM, random.nextInt(3), at + ".", runs(12), new Numbering("1", 0), null);
            case 3 -> tableRow(at / 20);
            case 4 -> made(BlockKind.FOOTNOTE, 0, String.valueOf(at), runs(6), null, null);
            case 5 -> made(BlockKind.PARAGRAPH, 0, "", List.of(), null, null);
            default -> made(BlockKind.PARAGRAPH, 0, "", runs(22), null, null);
        };
    }

    private Block tableRow(int table) {
        var cells = new ArrayList<Run>(runs(3));
        for (int i = 0; i < 2; i++) {
            cells.add(Run.plain("\t"));
            cells.addAll(runs(3));
        }
        var shape = Collections.nCopies(3, new TableRow.Cell(1, false));
        return made(BlockKind.TABLE_ROW, 0, "", cells, null, new TableRow(table, false, shape));
    }

    private static Block made(
            BlockKind kind,
            int level,
            String label,
            List<Run> runs,
            @Nullable Numbering numbering,
            @Nullable TableRow row) {
        return new Block(BlockId.random(), kind, level, label, Runs.merged(runs), numbering, row);
    }

    public List<Run> runs(int words) {
        var result = new ArrayList<Run>();
        int left = words;
        while (left > 0) {
            int some = 1 + random.nextInt(left);
            result.add(new Run(words(some) + (left == some ? "" : " "), marks()));
            left -= some;
        }
        return result;
    }

    public String words(int count) {
        return IntStream.range(0, count).mapToObj(_ -> word()).collect(Collectors.joining(" "));
    }

    public String word() {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return String.valueOf(random.nextInt(2000));
        }
        if (kind < 8) {
            return WORDS.get(random.nextInt(WORDS.size()));
        }
        return IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(_ -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                        .collect(Collectors.joining())
                + (kind == 9 ? "," : kind == 10 ? "." : "");
    }

    private Set<Mark> marks() {
        var marks = new LinkedHashSet<Mark>();
        switch (random.nextInt(14)) {
            case 0 -> marks.addAll(List.of(Mark.Style.BOLD, Mark.Style.ITALIC));
            case 1 -> marks.add(Mark.Style.UNDERLINE);
            case 2 -> marks.add(new Mark.Link("https://example.sk/" + random.nextInt(9)));
            default -> {}
        }
        return marks;
    }

    /** The same text with about one block in {@code every} carrying tracked changes. */
    public TextBody tracked(TextBody text, int every) {
        var at = Instant.parse("2026-03-27T10:00:00Z");
        var blocks = text.blocks().stream()
                .map(block -> random.nextInt(every) == 0 ? block.withRuns(tracked(block.runs(), at)) : block)
                .toList();
        return new TextBody(blocks, text.lists());
    }

    private List<Run> tracked(List<Run> runs, Instant at) {
        return runs.stream()
                .map(run -> {
                    var marks = new LinkedHashSet<>(run.marks());
                    int kind = run.text().indexOf(TableRow.CELL_BREAK) >= 0 ? 2 : random.nextInt(3);
                    if (kind == 0) {
                        marks.add(new Mark.Inserted("Anna Vzorová", at));
                    } else if (kind == 1) {
                        marks.add(new Mark.Deleted(null, at));
                    }
                    return new Run(run.text(), marks);
                })
                .toList();
    }
}
