package sk.gremium.office;

import java.util.ArrayList;
import java.util.List;
import sk.gremium.office.Entry.Text;
import sk.gremium.office.Part.Para;

/**
 * Lays out the entries of a redline as paragraphs and tables. The end of the last paragraph before a table or before the
 * end of the document cannot go away, so a paragraph that is inserted or deleted there has the end of the one before it
 * tracked instead, and takes on the look of that one.
 */
final class RedlineParts {

    /** The look of what is left where a paragraph goes that nothing can follow. */
    private static final Look NOTHING = Look.of("Gap");

    private final List<Part> parts = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Part.Row> rows = new ArrayList<>();
    private int table = -1;
    private boolean onlyGone;

    static List<Part> of(List<Entry> entries) {
        RedlineParts layout = new RedlineParts();
        for (Entry entry : entries) {
            switch (entry) {
                case Text text -> {
                    Tables.close(layout.rows, layout.parts);
                    layout.add(text);
                }
                case Entry.Row row -> layout.add(row);
            }
        }
        layout.settle();
        Tables.close(layout.rows, layout.parts);
        return layout.parts;
    }

    private void add(Text text) {
        boolean pressed = !texts.isEmpty() && texts.getLast().endsNew() && text.startsNew();
        for (int i = texts.size() - 1; i >= 0 && text.continues(texts.get(i)); i--) {
            texts.set(i, texts.get(i).asTwin());
        }
        texts.add(pressed ? text.asPressed() : text);
    }

    /** A table that goes and one that comes in its place are written as one: then nothing has to part them. */
    private void add(Entry.Row row) {
        settle();
        boolean replaces = onlyGone && row.change() == Change.INSERTED;
        if (row.table() != table && !replaces) {
            Tables.close(rows, parts);
        }
        onlyGone = (rows.isEmpty() || onlyGone) && row.change() == Change.DELETED;
        table = row.table();
        rows.add(row.row());
    }

    private void settle() {
        int last = lastOf(texts, Change.KEPT);
        List<Text> before = texts.subList(0, last + 1);
        List<Text> tail = new ArrayList<>(texts.subList(last + 1, texts.size()));
        int gone = lastOf(tail, Change.DELETED);
        int come = lastOf(tail, Change.INSERTED);
        if (gone >= 0 && come >= 0) {
            write(before, NOTHING, NOTHING);
            Text lastGone = tail.get(gone);
            Text lastCome = tail.get(come);
            tail.remove(Math.max(gone, come));
            tail.remove(Math.min(gone, come));
            replaced(tail, lastGone, lastCome);
        } else if (!tail.isEmpty() && last >= 0) {
            Text kept = texts.get(last);
            write(before.subList(0, last), kept.look(), kept.before());
            shifted(kept, tail);
        } else {
            write(texts, NOTHING, NOTHING);
        }
        texts.clear();
    }

    private static int lastOf(List<Text> texts, Change change) {
        int at = texts.size() - 1;
        while (at >= 0 && texts.get(at).change() != change) {
            at--;
        }
        return at;
    }

    /**
     * Writes paragraphs whose ends come and go with them. LibreOffice takes equal paragraphs that went and came for a
     * move, and lets such a paragraph leave its look to the one after it, as it does where the change runs on into that
     * one: so it gets the look of that one beforehand.
     * It also takes new text at the end of one paragraph and at the start of the next for one stretch, and the end
     * between them for new, unless a change of the look stands there: so one does, even if it changes nothing.
     *
     * @param now the look, in the newer text, of what follows them
     * @param old the same in the older text
     */
    private void write(List<Text> paragraphs, Look now, Look old) {
        Look nowNext = now;
        Look oldNext = old;
        List<Part> backwards = new ArrayList<>();
        for (Text text : paragraphs.reversed()) {
            boolean leaves = text.twin() || text.pressed() || (backwards.isEmpty() && nowNext.equals(NOTHING));
            Look look = text.change() == Change.DELETED && leaves ? nowNext : text.look();
            Look before = text.change() == Change.INSERTED && leaves ? oldNext : text.before();
            backwards.add(
                    text.pressed()
                            ? new Para(look, before, text.change(), text.pieces())
                            : para(look, before, text.change(), text.pieces()));
            nowNext = text.change() == Change.DELETED ? nowNext : text.look();
            oldNext = text.change() == Change.INSERTED ? oldNext : text.before();
        }
        parts.addAll(backwards.reversed());
    }

    private static Para para(Look look, Look before, Change end, List<Piece> pieces) {
        return new Para(look, look.equals(before) ? null : before, end, pieces);
    }

    /** The last one that goes and the last one that comes share the end that stays. */
    private void replaced(List<Text> others, Text gone, Text come) {
        write(others, come.look(), gone.look());
        List<Piece> pieces = new ArrayList<>(gone.pieces());
        pieces.addAll(come.pieces());
        parts.add(para(come.look(), gone.look(), Change.KEPT, pieces));
    }

    private void shifted(Text kept, List<Text> tail) {
        Text last = tail.removeLast();
        boolean come = last.change() == Change.INSERTED;
        Look look = come ? last.look() : kept.look();
        Look before = come ? kept.before() : last.look();
        parts.add(para(kept.look(), kept.before(), last.change(), kept.pieces()));
        write(tail, look, before);
        parts.add(para(look, before, Change.KEPT, last.pieces()));
    }
}
