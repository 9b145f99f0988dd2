package sk.gremium.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sk.gremium.office.Part.Merge;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TableRow;

/** The table rows of one text: how their cells are merged, and what stands in which. */
final class Rows {

    private final Map<BlockId, List<Merge>> merges = new HashMap<>();
    private final Map<BlockId, List<BlockId>> bound = new HashMap<>();

    Rows(List<Block> blocks) {
        List<BlockId> together = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TableRow row = blocks.get(i).row();
            if (row != null) {
                merges.put(blocks.get(i).id(), merges(row, below(blocks, i, row)));
                if (row.cells().stream().noneMatch(TableRow.Cell::continued)) {
                    together = new ArrayList<>();
                }
                together.add(blocks.get(i).id());
                bound.put(blocks.get(i).id(), together);
            }
        }
    }

    List<Merge> merges(Block block) {
        return merges.getOrDefault(block.id(), List.of());
    }

    /** The rows that merged cells bind to this one, itself included; it alone if there are none. */
    List<BlockId> bound(Block block) {
        return bound.getOrDefault(block.id(), List.of());
    }

    private static TableRow below(List<Block> blocks, int above, TableRow row) {
        for (int i = above + 1; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            TableRow next = block.row();
            if (next != null) {
                return next.table() == row.table() ? next : new TableRow(row.table(), false, List.of());
            }
            if (block.kind() != BlockKind.FOOTNOTE) {
                break;
            }
        }
        return new TableRow(row.table(), false, List.of());
    }

    private static List<Merge> merges(TableRow row, TableRow below) {
        Map<Integer, TableRow.Cell> starts = new HashMap<>();
        int column = 0;
        for (TableRow.Cell cell : below.cells()) {
            starts.put(column, cell);
            column += cell.span();
        }
        List<Merge> merges = new ArrayList<>();
        column = 0;
        for (TableRow.Cell cell : row.cells()) {
            TableRow.Cell under = starts.get(column);
            boolean first = under != null && under.continued() && under.span() == cell.span();
            merges.add(cell.continued() ? Merge.CONTINUED : first ? Merge.FIRST : Merge.NONE);
            column += cell.span();
        }
        return merges;
    }

    /** Parts the pieces of a row at the cell breaks; gives as many cells as the row has. */
    static List<List<Piece>> cells(List<Piece> pieces, int cells) {
        List<List<Piece>> parted = new ArrayList<>();
        for (int i = 0; i < Math.max(cells, 1); i++) {
            parted.add(new ArrayList<>());
        }
        int cell = 0;
        for (Piece piece : pieces) {
            int from = 0;
            for (int i = 0; i <= piece.text().length(); i++) {
                boolean end = i == piece.text().length();
                if (end || piece.text().charAt(i) == TableRow.CELL_BREAK) {
                    if (i > from) {
                        String text = piece.text().substring(from, i);
                        parted.get(cell).add(new Piece(text, piece.marks(), piece.change(), piece.before()));
                    }
                    from = i + 1;
                    cell = end ? cell : Math.min(cell + 1, parted.size() - 1);
                }
            }
        }
        return parted;
    }
}
