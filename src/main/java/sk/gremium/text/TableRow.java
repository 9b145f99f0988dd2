package sk.gremium.text;

import java.util.List;

/**
 * The shape of a table row.
 *
 * @param table counts the tables of a text from 0, in document order
 * @param header whether the row heads the table
 * @param cells as many as the text of the block has cells
 */
public record TableRow(int table, boolean header, List<Cell> cells) {

    /** Parts the cells in the text of a row. */
    public static final char CELL_BREAK = '\t';

    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param span how many grid columns it covers, at least 1
     * @param continued whether it continues the cell above it (a vertical merge)
     */
    public record Cell(int span, boolean continued) {}
}
