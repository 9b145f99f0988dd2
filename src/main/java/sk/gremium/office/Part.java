package sk.gremium.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the body of a document is made of, in the order of the page. */
sealed interface Part {

    /**
     * A paragraph.
     *
     * @param before the look it had, if that is a tracked change; it may be the same look
     * @param end what is tracked of its end: an inserted end is what makes a new paragraph, a deleted one joins two
     */
    record Para(Look look, @Nullable Look before, Change end, List<Piece> pieces) implements Part {
        public Para {
            pieces = List.copyOf(pieces);
        }

        static Para of(Look look, List<Piece> pieces) {
            return new Para(look, null, Change.KEPT, pieces);
        }

        /** Says whether there is nothing to see in it. */
        boolean blank() {
            return pieces.isEmpty();
        }
    }

    /**
     * A table.
     *
     * @param style the id of a table style
     * @param widths of the grid's columns, in twentieths of a point
     * @param alt what the table holds, for those who do not see it; empty if the text around it says so
     */
    record Table(String style, List<Integer> widths, List<Row> rows, String alt) implements Part {
        public Table {
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** A row of a table; a header row is repeated on every page. */
    record Row(Change change, boolean header, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many letters the fullest cell holds. */
        int letters() {
            return cells.stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
        }
    }

    /** A cell: how many grid columns it covers, how it is merged with its neighbours above and below, what it holds. */
    record Cell(int span, Merge merge, boolean shaded, List<Para> paras) {
        public Cell {
            paras = List.copyOf(paras);
        }

        /** All letters in it, deleted ones included. */
        String text() {
            StringBuilder text = new StringBuilder();
            paras.forEach(para -> para.pieces().forEach(piece -> text.append(piece.text())));
            return text.toString();
        }
    }

    /** A cell's part in a vertical merge. */
    enum Merge {
        NONE,
        FIRST,
        CONTINUED
    }
}
