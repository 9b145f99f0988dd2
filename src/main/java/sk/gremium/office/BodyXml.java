package sk.gremium.office;

import java.util.List;
import java.util.Set;

/** Writes paragraphs and tables as WordprocessingML, in the order of elements that its schema demands. */
final class BodyXml {

    private static final Set<String> DISTANT = Set.of("Normal", "ListParagraph", "Small");

    /** A row with fewer letters in each cell is kept on one page. */
    private static final int SHORT = 1500;

    private final Xml xml = new Xml();
    private final Revisions revisions;
    private final RunXml runs;

    /** A table has no distance of its own: the paragraph after it keeps away. */
    private boolean afterTable;

    BodyXml(Revisions revisions, Links links, Notes notes) {
        this.revisions = revisions;
        this.runs = new RunXml(xml, revisions, links, notes);
    }

    Xml xml() {
        return xml;
    }

    void write(Part part) {
        switch (part) {
            case Part.Para para -> write(para, "");
            case Part.Table table -> write(table);
        }
        afterTable = part instanceof Part.Table;
    }

    /** Writes a paragraph that starts with something of its own, such as the number of a footnote. */
    void write(Part.Para para, CharSequence start) {
        xml.open("w:p").open("w:pPr");
        look(para.look());
        String element = para.end().element();
        if (element != null) {
            xml.open("w:rPr").leaf(element, revisions.next()).close();
        }
        Look before = para.before();
        if (before != null) {
            xml.open("w:pPrChange", revisions.next()).open("w:pPr");
            look(before);
            xml.close().close();
        }
        xml.close().raw(start);
        runs.write(para.pieces());
        xml.close();
    }

    private void look(Look look) {
        xml.value("w:pStyle", look.style());
        Look.Place number = look.number();
        if (number != null) {
            xml.open("w:numPr").value("w:ilvl", number.level()).value("w:numId", number.num());
            xml.close();
        }
        if (afterTable && DISTANT.contains(look.style())) {
            xml.leaf("w:spacing", "w:before", "180");
        }
        Integer indent = look.indent();
        if (indent != null) {
            String left = Integer.toString(indent);
            xml.leaf("w:ind", "w:left", left, "w:hanging", Integer.toString(look.hanging()));
        }
    }

    private void write(Part.Table table) {
        afterTable = false;
        int width = sum(table.widths());
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", table.style());
        xml.leaf("w:tblW", "w:w", Integer.toString(width), "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        String headed = !table.rows().isEmpty() && table.rows().getFirst().header() ? "1" : "0";
        xml.leaf("w:tblLook", "w:val", "00" + (headed.equals("1") ? "2" : "0") + "0", "w:firstRow", headed);
        if (!table.alt().isEmpty()) {
            xml.value("w:tblCaption", table.alt());
        }
        xml.close().open("w:tblGrid");
        table.widths().forEach(column -> xml.leaf("w:gridCol", "w:w", Integer.toString(column)));
        xml.close();
        table.rows().forEach(row -> write(row, table.widths()));
        xml.close();
    }

    private void write(Part.Row row, List<Integer> widths) {
        xml.open("w:tr").open("w:trPr");
        if (row.header() || row.letters() < SHORT) {
            xml.leaf("w:cantSplit");
        }
        if (row.header()) {
            xml.leaf("w:tblHeader");
        }
        String element = row.change().element();
        if (element != null) {
            xml.leaf(element, revisions.next());
        }
        xml.close();
        int column = 0;
        for (Part.Cell cell : row.cells()) {
            int end = Math.min(column + cell.span(), widths.size());
            write(cell, sum(widths.subList(Math.min(column, end), end)));
            column = end;
        }
        xml.close();
    }

    private void write(Part.Cell cell, int width) {
        xml.open("w:tc").open("w:tcPr");
        xml.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (cell.span() > 1) {
            xml.value("w:gridSpan", cell.span());
        }
        switch (cell.merge()) {
            case FIRST -> xml.value("w:vMerge", "restart");
            case CONTINUED -> xml.leaf("w:vMerge");
            case NONE -> {}
        }
        if (cell.shaded()) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E9EEF4");
        }
        xml.close();
        cell.paras().forEach(para -> write(para, ""));
        xml.close();
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
