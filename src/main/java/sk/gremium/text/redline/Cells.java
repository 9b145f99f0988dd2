package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.List;
import sk.gremium.text.Block;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;
import sk.gremium.text.TableRow;

/** The cells of a table row. */
final class Cells {

    private Cells() {}

    /** @param from where the cell begins in the row's text */
    record Cell(int from, List<Run> runs) {}

    static List<Cell> of(Block row) {
        var text = row.text();
        var cells = new ArrayList<Cell>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == TableRow.CELL_BREAK) {
                cells.add(new Cell(from, Runs.slice(row.runs(), from, at)));
                from = at + 1;
            }
        }
        return cells;
    }
}
