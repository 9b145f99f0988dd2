package sk.gremium.text.html;

import java.util.Arrays;
import java.util.List;

/** Counts the rows that vertically merged cells cover. A continued cell that has text of its own stays a cell. */
final class RowSpans {

    private RowSpans() {}

    static int[][] of(List<RowView> rows) {
        int[][] spans = new int[rows.size()][];
        // Which cell, by row and place, covers a column so far.
        int[][] owner = new int[0][];
        for (int r = 0; r < rows.size(); r++) {
            var cells = rows.get(r).cells();
            spans[r] = new int[cells.size()];
            Arrays.fill(spans[r], 1);
            int[][] next = new int[cells.isEmpty() ? 0 : cells.getLast().column() + 1][];
            for (int c = 0; c < cells.size(); c++) {
                var cell = cells.get(c);
                int column = cell.column();
                boolean covered = cell.continued() && cell.blank() && column < owner.length && owner[column] != null;
                if (covered) {
                    spans[r][c] = 0;
                    spans[owner[column][0]][owner[column][1]]++;
                }
                next[column] = covered ? owner[column] : new int[] {r, c};
            }
            owner = next;
        }
        return spans;
    }
}
