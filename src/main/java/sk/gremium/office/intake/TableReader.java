package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.Mark;
import sk.gremium.text.TableRow;

/** Makes each row of a table a block. */
final class TableReader {

    private static final int MOST_CELLS = 1_000;

    private final Parts parts;
    private final int table;

    TableReader(Parts parts, int table) {
        this.parts = parts;
        this.table = table;
    }

    void rows(Cursor at, Set<Mark> around, Consumer<Block> rows) {
        while (at.next()) {
            switch (at.name()) {
                case "w:tr" -> rows.accept(row(at.node(), around));
                case "w:sdt", "w:sdtContent", "w:customXml" -> rows(at.children(), around, rows);
                case "w:commentRangeStart", "w:commentRangeEnd" -> parts.story().commentMark(at.node(), 0);
                default -> {}
            }
        }
    }

    private Block row(Node row, Set<Mark> around) {
        Node properties = row.child("w:trPr");
        Set<Mark> marks = revised(properties, "w:ins", "w:del", around);
        boolean header = properties != null && Boolean.TRUE.equals(properties.flag("w:tblHeader"));
        var text = new BlockText();
        var cells = new ArrayList<TableRow.Cell>();
        cells(row, marks, text, cells);
        if (cells.isEmpty()) {
            cells.add(new TableRow.Cell(1, false));
        }
        return new Block(
                BlockId.random(), BlockKind.TABLE_ROW, 0, "", text.runs(), null, new TableRow(table, header, cells));
    }

    private void cells(Node parent, Set<Mark> around, BlockText text, List<TableRow.Cell> cells) {
        for (Node child : parent.children()) {
            switch (child.name()) {
                case "w:tc" -> cell(child, around, text, cells);
                case "w:sdt", "w:sdtContent", "w:customXml" -> cells(child, around, text, cells);
                case "w:commentRangeStart", "w:commentRangeEnd" -> parts.story().commentMark(child, text.length());
                default -> {}
            }
        }
    }

    private void cell(Node cell, Set<Mark> around, BlockText text, List<TableRow.Cell> cells) {
        if (cells.size() >= MOST_CELLS) {
            throw new FileRefused(RefusalReason.TOO_COMPLEX);
        }
        Node properties = cell.child("w:tcPr");
        Set<Mark> marks = revised(properties, "w:cellIns", "w:cellDel", around);
        if (!cells.isEmpty()) {
            text.append(String.valueOf(TableRow.CELL_BREAK), marks);
        }
        int span = properties == null ? 1 : properties.childNumber("w:gridSpan", 1);
        boolean continued = continues(properties, "w:vMerge") || continues(properties, "w:hMerge");
        cells.add(new TableRow.Cell(Math.clamp(span, 1, MOST_CELLS), continued));
        if (!continued) {
            var flow = new JoinedFlow(parts, text, InlineReader.Place.CELL);
            StoryWalker.walk(Cursor.of(cell), flow, marks, parts.story());
            text.endSeparation();
        }
    }

    /** A merge without a value goes on with the cell before. */
    private static boolean continues(@Nullable Node properties, String merge) {
        Node found = properties == null ? null : properties.child(merge);
        return found != null && !"restart".equals(found.val());
    }

    private static Set<Mark> revised(@Nullable Node properties, String inserted, String deleted, Set<Mark> around) {
        if (properties == null) {
            return around;
        }
        Node insertion = properties.child(inserted);
        Node deletion = properties.child(deleted);
        Set<Mark> marks = insertion == null ? around : Marks.plus(around, Marks.inserted(insertion));
        return deletion == null ? marks : Marks.plus(marks, Marks.deleted(deletion));
    }
}
