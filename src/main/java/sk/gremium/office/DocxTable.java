package sk.gremium.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sk.gremium.office.OfficialDocument.Style;
import sk.gremium.text.Run;

/** Builds a table of an {@link OfficialDocument}. Header rows are repeated on every page the table runs over. */
public final class DocxTable {

    private final Frame frame;
    private final int[] weights;
    private final String alt;
    private final List<Part.Row> rows = new ArrayList<>();

    /** Which lines are drawn. */
    public enum Frame {
        GRID("TableGrid"),
        LINES("TableLines"),
        NONE("TablePlain");

        private final String style;

        Frame(String style) {
            this.style = style;
        }
    }

    /**
     * What one cell holds.
     *
     * @param span how many columns it covers
     * @param paragraphs at least one; the words of a heading cell are one paragraph
     */
    public record Cell(int span, Style style, List<List<Run>> paragraphs) {
        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell of one column with one paragraph. */
        public static Cell of(Style style, String text) {
            return new Cell(1, style, List.of(text.isEmpty() ? List.of() : List.of(Run.plain(text))));
        }
    }

    /**
     * Begins a table.
     *
     * @param alt says in a sentence what the table holds, for those who do not see it
     * @param weights how the width of the page is shared among the columns
     */
    public DocxTable(Frame frame, String alt, int... weights) {
        this.frame = frame;
        this.alt = alt;
        this.weights = weights.clone();
    }

    /** A header row, a word for each column. */
    public DocxTable header(Style style, String... words) {
        return row(true, Arrays.stream(words).map(word -> Cell.of(style, word)).toList());
    }

    /** A row of plain words, one for each column. */
    public DocxTable row(Style style, String... words) {
        return row(false, Arrays.stream(words).map(word -> Cell.of(style, word)).toList());
    }

    /** A row; its cells cover all columns together. */
    public DocxTable row(Cell... cells) {
        return row(false, List.of(cells));
    }

    private DocxTable row(boolean header, List<Cell> cells) {
        if (cells.stream().mapToInt(Cell::span).sum() != weights.length) {
            throw new IllegalArgumentException("a row covers all " + weights.length + " columns");
        }
        List<Part.Cell> made = cells.stream()
                .map(cell -> new Part.Cell(cell.span(), Part.Merge.NONE, header, paragraphs(cell)))
                .toList();
        rows.add(new Part.Row(Change.KEPT, header, made));
        return this;
    }

    private static List<Part.Para> paragraphs(Cell cell) {
        return cell.paragraphs().stream()
                .map(runs -> OfficialDocument.paragraph(cell.style(), runs))
                .toList();
    }

    Part.Table part(int width) {
        int total = Arrays.stream(weights).sum();
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (int i = 0; i < weights.length; i++) {
            int share = i == weights.length - 1 ? left : width * weights[i] / total;
            widths.add(share);
            left -= share;
        }
        return new Part.Table(frame.style, widths, rows, alt);
    }
}
