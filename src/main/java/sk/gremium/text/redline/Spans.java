package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.List;
import sk.gremium.text.Block;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.TableRow;

/**
 * What of a text stayed and what changed, word by word. The spans follow one another without gaps on both sides, and
 * edits that only short equal runs part are one.
 */
public final class Spans {

    private Spans() {}

    /** Compares two blocks; table rows of as many cells cell by cell. */
    public static List<Span> between(Block old, Block now) {
        if (old.row() == null || now.row() == null || cells(old) != cells(now)) {
            return between(old.runs(), now.runs());
        }
        var result = new ArrayList<Span>();
        var oldCells = Cells.of(old);
        var nowCells = Cells.of(now);
        for (int i = 0; i < oldCells.size(); i++) {
            int oldAt = oldCells.get(i).from();
            int nowAt = nowCells.get(i).from();
            if (i > 0) {
                result.add(new Span(Span.Kind.SAME, oldAt - 1, oldAt, nowAt - 1, nowAt));
            }
            between(oldCells.get(i).runs(), nowCells.get(i).runs())
                    .forEach(span -> result.add(span.shifted(oldAt, nowAt)));
        }
        return result;
    }

    /** Compares two wordings. */
    public static List<Span> between(String old, String now) {
        return between(plain(old), plain(now));
    }

    static List<Span> between(List<Run> old, List<Run> now) {
        var oldText = Runs.text(old);
        var nowText = Runs.text(now);
        if (oldText.equals(nowText)) {
            return oldText.isEmpty()
                    ? List.of()
                    : List.of(new Span(Span.Kind.SAME, 0, oldText.length(), 0, nowText.length()));
        }
        return Tidy.up(raw(old, now), oldText, nowText);
    }

    private static List<Run> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(Run.plain(text));
    }

    private static long cells(Block block) {
        return block.text().chars().filter(c -> c == TableRow.CELL_BREAK).count();
    }

    private static List<Span> raw(List<Run> oldRuns, List<Run> nowRuns) {
        var words = new Interned();
        var old = Tokens.of(oldRuns, words);
        var now = Tokens.of(nowRuns, words);
        var spans = new SpanList(old, now);
        int o = 0;
        int n = 0;
        for (var edit : Diff.of(old.keys, now.keys)) {
            spans.same(o, n, edit.getBeginA() - o);
            o = edit.getEndA();
            n = edit.getEndB();
            spans.changed(edit.getBeginA(), o, edit.getBeginB(), n);
        }
        spans.same(o, n, old.size() - o);
        return spans.result();
    }
}
