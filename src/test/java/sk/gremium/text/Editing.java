package sk.gremium.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Edits a text as an author would: the same seed, the same edits. Blocks keep their ids. */
public final class Editing {

    private final Random random;
    private final SomeText some;
    private final List<Block> blocks;
    private final TextBody start;

    public Editing(TextBody start, long seed) {
        this.start = start;
        random = new Random(seed);
        some = new SomeText(seed + 1);
        blocks = new ArrayList<>(start.blocks());
    }

    public TextBody result() {
        return new TextBody(blocks, start.lists());
    }

    /** The result as an import would give it: every block under a new id. */
    public TextBody imported() {
        return new TextBody(
                blocks.stream().map(block -> block.withId(BlockId.random())).toList(), start.lists());
    }

    public Editing edits(int count) {
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(10)) {
                case 0 -> insert();
                case 1 -> delete();
                case 2 -> move(1 + random.nextInt(3));
                case 3 -> split();
                case 4 -> join();
                case 5 -> format();
                default -> reword();
            }
        }
        return this;
    }

    public void insert() {
        blocks.add(random.nextInt(blocks.size() + 1), some.anyBlock(1000 + blocks.size()));
    }

    public void delete() {
        if (blocks.size() > 1) {
            blocks.remove(random.nextInt(blocks.size()));
        }
    }

    public void move(int count) {
        if (blocks.size() > count) {
            int from = random.nextInt(blocks.size() - count);
            var part = new ArrayList<>(blocks.subList(from, from + count));
            blocks.subList(from, from + count).clear();
            blocks.addAll(random.nextInt(blocks.size() + 1), part);
        }
    }

    private void split() {
        int at = random.nextInt(blocks.size());
        var block = blocks.get(at);
        int cut = block.text().indexOf(' ', block.text().length() / 2);
        if (block.row() == null && cut > 0) {
            var rest = block.withId(BlockId.random());
            blocks.set(at, block.withRuns(Runs.slice(block.runs(), 0, cut)));
            blocks.add(
                    at + 1,
                    rest.withRuns(Runs.slice(block.runs(), cut + 1, block.text().length())));
        }
    }

    private void join() {
        int at = random.nextInt(blocks.size());
        if (at + 1 < blocks.size()
                && blocks.get(at).row() == null
                && blocks.get(at + 1).row() == null) {
            var runs = new ArrayList<>(blocks.get(at).runs());
            runs.add(Run.plain(" "));
            runs.addAll(blocks.remove(at + 1).runs());
            blocks.set(at, blocks.get(at).withRuns(Runs.merged(runs)));
        }
    }

    private void format() {
        int at = random.nextInt(blocks.size());
        var block = blocks.get(at);
        var runs = block.runs().stream()
                .map(run -> {
                    var marks = new LinkedHashSet<>(run.marks());
                    if (!marks.remove(Mark.Style.BOLD)) {
                        marks.add(Mark.Style.BOLD);
                    }
                    return new Run(run.text(), marks);
                })
                .toList();
        blocks.set(at, block.withRuns(runs));
    }

    /** Replaces, inserts or deletes a few words somewhere in a block, never a cell break. */
    public void reword() {
        int at = random.nextInt(blocks.size());
        var block = blocks.get(at);
        var text = block.text();
        int from = text.isEmpty() ? 0 : boundary(text, random.nextInt(text.length()));
        int to = from;
        for (int words = random.nextInt(4); words > 0 && to < text.length(); words--) {
            int next = text.indexOf(' ', to + 1);
            to = next < 0 ? text.length() : next;
        }
        int cell = text.indexOf(TableRow.CELL_BREAK, from);
        to = cell >= 0 ? Math.min(to, cell) : to;
        var runs = new ArrayList<>(Runs.slice(block.runs(), 0, from));
        if (random.nextInt(3) > 0 || from == to) {
            runs.addAll(some.runs(1 + random.nextInt(4)));
            runs.add(Run.plain(" "));
        }
        runs.addAll(Runs.slice(block.runs(), to, text.length()));
        blocks.set(at, block.withRuns(Runs.merged(runs)));
    }

    private static int boundary(String text, int near) {
        int at = near;
        while (at > 0 && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != TableRow.CELL_BREAK) {
            at--;
        }
        return at;
    }
}
