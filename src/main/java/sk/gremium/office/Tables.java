package sk.gremium.office;

import java.util.ArrayList;
import java.util.List;
import sk.gremium.office.Part.Merge;
import sk.gremium.text.TableRow;

/** Builds the tables of a text. */
final class Tables {

    private Tables() {}

    /** A row with one paragraph in each cell; its ends are tracked with the row. */
    static Part.Row row(TableRow shape, List<Merge> merges, List<Piece> pieces, Change change) {
        List<List<Piece>> contents = Rows.cells(pieces, shape.cells().size());
        Look look = Look.of("TableText");
        List<Part.Cell> cells = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            int span = i < shape.cells().size() ? shape.cells().get(i).span() : 1;
            Merge merge = i < merges.size() ? merges.get(i) : Merge.NONE;
            Part.Para para = new Part.Para(look, null, change, contents.get(i));
            cells.add(new Part.Cell(span, merge, shape.header(), List.of(para)));
        }
        return new Part.Row(change, shape.header(), cells);
    }

    /** Ends a table, if one is open; two tables in a row would flow together, so a thin line of nothing parts them. */
    static void close(List<Part.Row> open, List<Part> parts) {
        if (open.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast() instanceof Part.Table) {
            parts.add(Part.Para.of(Look.of("Gap"), List.of()));
        }
        parts.add(new Part.Table("TextTable", Columns.widths(open, DocxFile.textWidth(false)), open, ""));
        open.clear();
    }
}
