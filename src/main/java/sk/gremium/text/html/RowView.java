package sk.gremium.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Run;
import sk.gremium.text.TableRow;
import sk.gremium.text.redline.Line;
import sk.gremium.text.redline.Segment;

/** A table row cut into its cells. */
record RowView(Line line, boolean header, List<Cell> cells) {

    /**
     * One cell.
     *
     * @param at where it begins in the text of the row
     * @param column where it begins in the grid
     */
    record Cell(int at, int column, int span, boolean continued, List<Segment> segments) {

        boolean blank() {
            return segments.stream().allMatch(segment -> segment.text().isBlank());
        }
    }

    static RowView of(Line line) {
        var shape = Objects.requireNonNull(line.block().row());
        var cells = new ArrayList<Cell>();
        int column = 0;
        int at = 0;
        var parts = parts(line);
        for (int i = 0; i < parts.size(); i++) {
            var cell = i < shape.cells().size() ? shape.cells().get(i) : new TableRow.Cell(1, false);
            cells.add(new Cell(at, column, cell.span(), cell.continued(), parts.get(i)));
            column += cell.span();
            at += length(parts.get(i), line.inNow()) + 1;
        }
        return new RowView(line, shape.header(), cells);
    }

    private static int length(List<Segment> segments, boolean now) {
        return segments.stream()
                .map(segment -> now ? segment.now() : segment.old())
                .mapToInt(run -> run == null ? 0 : run.text().length())
                .sum();
    }

    private static List<List<Segment>> parts(Line line) {
        var parts = new ArrayList<List<Segment>>();
        List<Segment> open = new ArrayList<>();
        for (var segment : line.segments()) {
            int from = 0;
            var text = segment.text();
            for (int at = text.indexOf(TableRow.CELL_BREAK); at >= 0; at = text.indexOf(TableRow.CELL_BREAK, from)) {
                cut(segment, from, at, open);
                parts.add(open);
                open = new ArrayList<>();
                from = at + 1;
            }
            cut(segment, from, text.length(), open);
        }
        parts.add(open);
        return parts;
    }

    private static void cut(Segment segment, int from, int to, List<Segment> open) {
        if (from == 0 && to == segment.text().length()) {
            open.add(segment);
        } else if (from < to) {
            open.add(new Segment(
                    segment.type(), segment.change(), cut(segment.old(), from, to), cut(segment.now(), from, to)));
        }
    }

    private static @Nullable Run cut(@Nullable Run run, int from, int to) {
        return run == null ? null : new Run(run.text().substring(from, to), run.marks());
    }
}
