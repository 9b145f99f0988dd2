package sk.gremium.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import sk.gremium.office.Part.Merge;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TableRow;
import sk.gremium.text.redline.Line;
import sk.gremium.text.redline.Redline;

/**
 * Makes entries of the lines of a redline. A moved block is deleted at one place and inserted at the other: every word
 * processor understands that. So is a row whose cells are cut otherwise, since change tracking knows rows and text only.
 */
final class RedlineEntries {

    private final RedlineSides sides;
    private final RedlinePieces pieces;
    private final Map<Integer, Integer> oldTables = new HashMap<>();
    private final Map<Integer, Integer> nowTables = new HashMap<>();
    private final Set<BlockId> inPlace = new HashSet<>();
    private int tables;

    RedlineEntries(RedlineSides sides) {
        this.sides = sides;
        this.pieces = new RedlinePieces(sides);
    }

    List<Entry> of(Redline redline) {
        List<Line> lines = redline.lines().stream()
                .filter(line -> line.block().kind() != BlockKind.FOOTNOTE)
                .toList();
        lines.stream().filter(RedlineEntries::stays).forEach(this::join);
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            Block old = line.inOld() ? line.old() : null;
            Block now = line.inNow() ? line.now() : null;
            if (old != null && now != null && (old.row() == null ? sameLevel(old, now) : whole(old, now))) {
                entries.add(kept(line, old, now));
            } else {
                if (old != null) {
                    entries.add(deleted(old));
                }
                if (now != null) {
                    entries.add(inserted(now));
                }
            }
        }
        return withTwins(entries);
    }

    private static List<Entry> withTwins(List<Entry> entries) {
        Set<String> gone = letters(entries, Change.DELETED);
        gone.retainAll(letters(entries, Change.INSERTED));
        List<Entry> marked = new ArrayList<>(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof Entry.Text text
                    && gone.contains(text.letters())
                    && !replaced(text, i + 1 < entries.size() ? entries.get(i + 1) : text)) {
                marked.set(i, text.asTwin());
            }
        }
        return marked;
    }

    private static boolean replaced(Entry.Text text, Entry next) {
        return text.change() == Change.DELETED
                && next instanceof Entry.Text other
                && other.change() == Change.INSERTED
                && other.letters().equals(text.letters());
    }

    private static Set<String> letters(List<Entry> entries, Change change) {
        Set<String> letters = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.change() == change && entry instanceof Entry.Text text) {
                letters.add(text.letters());
            }
        }
        return letters;
    }

    private static boolean stays(Line line) {
        return line.inOld() && line.inNow() && line.block().row() != null && !line.reshaped();
    }

    /** The tables of a row that stays are one table, unless one of them is already one with another. */
    private void join(Line line) {
        int old = table(Objects.requireNonNull(line.old()));
        int now = table(Objects.requireNonNull(line.now()));
        if (!oldTables.containsKey(old) && !nowTables.containsKey(now)) {
            oldTables.put(old, tables);
            nowTables.put(now, tables++);
        }
        if (Objects.equals(oldTables.get(old), nowTables.get(now))) {
            inPlace.add(line.block().id());
        }
    }

    /** Rows that merged cells bind together stay all or none. */
    private boolean whole(Block old, Block now) {
        List<BlockId> bound = sides.now().rows().bound(now);
        return bound.equals(sides.old().rows().bound(old)) && inPlace.containsAll(bound);
    }

    /** LibreOffice forgets the level of a list when it rejects a change of the list: then the paragraph is replaced. */
    private boolean sameLevel(Block old, Block now) {
        Look.Place before = sides.old().looks().look(old).number();
        return before == null
                || before.level() == 0
                || before.equals(sides.now().looks().look(now).number());
    }

    private static int table(Block row) {
        return Objects.requireNonNull(row.row()).table();
    }

    private Entry kept(Line line, Block old, Block now) {
        List<Piece> text = pieces.kept(line, old, now);
        TableRow shape = now.row();
        if (shape == null) {
            Look before = sides.old().looks().look(old);
            return new Entry.Text(Change.KEPT, sides.now().looks().look(now), before, text, false, false);
        }
        List<Merge> before = sides.old().rows().merges(old);
        List<Merge> merges = new ArrayList<>(sides.now().rows().merges(now));
        for (int i = 0; i < Math.min(before.size(), merges.size()); i++) {
            merges.set(i, merges.get(i) == Merge.NONE ? before.get(i) : merges.get(i));
        }
        int table = nowTables.computeIfAbsent(shape.table(), t -> tables++);
        return new Entry.Row(Change.KEPT, table, Tables.row(shape, merges, text, Change.KEPT));
    }

    private Entry deleted(Block block) {
        List<Piece> text = pieces.deleted(block);
        TableRow shape = block.row();
        if (shape == null) {
            Look look = sides.old().looks().look(block);
            return new Entry.Text(Change.DELETED, look, look, text, false, false);
        }
        int table = oldTables.computeIfAbsent(shape.table(), t -> tables++);
        List<Merge> merges = sides.old().rows().merges(block);
        return new Entry.Row(Change.DELETED, table, Tables.row(shape, merges, text, Change.DELETED));
    }

    private Entry inserted(Block block) {
        List<Piece> text = pieces.inserted(block);
        TableRow shape = block.row();
        if (shape == null) {
            Look look = sides.now().looks().look(block);
            return new Entry.Text(Change.INSERTED, look, look, text, false, false);
        }
        int table = nowTables.computeIfAbsent(shape.table(), t -> tables++);
        List<Merge> merges = sides.now().rows().merges(block);
        return new Entry.Row(Change.INSERTED, table, Tables.row(shape, merges, text, Change.INSERTED));
    }
}
