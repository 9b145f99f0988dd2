package sk.gremium.text.html;

import java.util.List;
import sk.gremium.text.redline.Line;

/** Writes rows as a table; header rows at its top become its head. */
final class TableHtml {

    private final HtmlOut out;
    private final Inline inline;
    private final Element element;

    TableHtml(HtmlOut out, Inline inline, Element element) {
        this.out = out;
        this.inline = inline;
        this.element = element;
    }

    void write(List<Line> lines) {
        var rows = lines.stream().map(RowView::of).toList();
        int heads = 0;
        while (heads < rows.size() && rows.get(heads).header()) {
            heads++;
        }
        // A table that is all header would have no data.
        heads = heads == rows.size() ? 0 : heads;
        out.raw("<table>");
        part("thead", rows.subList(0, heads));
        part("tbody", rows.subList(heads, rows.size()));
        out.raw("</table>");
    }

    private void part(String tag, List<RowView> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.raw("<" + tag + ">\n");
        var spans = RowSpans.of(rows);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), spans[i]);
        }
        out.raw("</" + tag + ">");
    }

    /** @param spans for each cell how many rows it covers, 0 if the cell above covers it */
    private void row(RowView row, int[] spans) {
        element.open("tr", "", row.line());
        for (int i = 0; i < row.cells().size(); i++) {
            if (spans[i] == 0) {
                continue;
            }
            var cell = row.cells().get(i);
            out.raw(row.header() ? "<th scope=\"col\"" : "<td").attribute("data-at", cell.at());
            if (cell.span() > 1) {
                out.attribute("colspan", cell.span());
            }
            if (spans[i] > 1) {
                out.attribute("rowspan", spans[i]);
            }
            out.raw(">");
            if (i == 0) {
                element.remark(row.line());
            }
            inline.segments(cell.segments(), row.line().change());
            out.raw(row.header() ? "</th>" : "</td>");
        }
        out.raw("</tr>\n");
    }
}
