package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableBody;
import com.vaadin.flow.component.html.TableRow;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A real table for lists of up to some hundred rows: caption, column and row headings, no virtual scrolling, so that
 * find-in-page, printing and screen readers work. Longer lists take a lazy {@code Grid}, which looks alike.
 *
 * <pre>{@code
 * new DataTable<TaskRow>(Texts.t(this, "task.list"))
 *     .rowHeader(Texts.t(this, "task.title"), row -> new RouterLink(row.title(), …))
 *     .text(Texts.t(this, "task.gestor"), TaskRow::gestor)
 *     .number(Texts.t(this, "task.reports"), row -> String.valueOf(row.reports()))
 *     .column("", row -> Buttons.small(…))
 *     .whenEmpty(new EmptyState(…))
 *     .rows(tasks);
 * }</pre>
 *
 * @param <T> the record shown in a row
 */
public final class DataTable<T> extends Div {

    private record Column<T>(
            String heading, Function<T, Component> cell, boolean isRowHeader, Function<T, @Nullable String> style)
            implements Serializable {}

    private final Table table = new Table();
    private final TableRow headings = table.addHeaderRow();
    private final TableBody body = table.addBody();
    private final List<Column<T>> columns = new ArrayList<>();
    private Function<T, @Nullable String> rowStyle = row -> null;
    private @Nullable Component emptiness;
    private boolean stacks;

    /** A table whose caption is read to screen readers and hidden from eyes, as a heading usually stands above. */
    public DataTable(String caption) {
        addClassName("table-scroll");
        table.setCaptionText(caption);
        table.getCaption().addClassName("sr");
        // Reachable by keyboard, because it scrolls sideways on narrow screens. A group and no region: the card around
        // it is a landmark already, and often of the same name.
        getElement().setAttribute("role", "group").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", caption);
        add(table);
    }

    /** Shows the caption above the table. */
    public DataTable<T> captionVisible() {
        table.getCaption().removeClassName("sr");
        return this;
    }

    /**
     * On a narrow screen a row becomes a small sheet, each value with its column's heading before it, instead of a
     * table that scrolls sideways. For lists whose rows are read one by one; figures to be compared stay in columns.
     */
    public DataTable<T> stacks() {
        stacks = true;
        addClassName("stacks");
        // Laid out as blocks, a table would lose its meaning to screen readers if it did not name it itself.
        table.getElement().setAttribute("role", "table");
        headings.getElement().setAttribute("role", "row");
        return this;
    }

    /** The column that names the row. */
    public DataTable<T> rowHeader(String heading, Function<T, Component> cell) {
        return add(new Column<>(heading, cell, true, row -> null));
    }

    /** A column of words. */
    public DataTable<T> text(String heading, Function<T, String> cell) {
        return column(heading, row -> new Span(cell.apply(row)));
    }

    /** A column of figures, aligned to the right. */
    public DataTable<T> number(String heading, Function<T, String> cell) {
        return column(heading, row -> new Span(cell.apply(row)), row -> "n");
    }

    /** A column of any pieces. */
    public DataTable<T> column(String heading, Function<T, Component> cell) {
        return column(heading, cell, row -> null);
    }

    /** A column whose cells carry classes: "n" (right), "hot", "hot2", "soon", "z0", "small", "nb", "acts". */
    public DataTable<T> column(String heading, Function<T, Component> cell, Function<T, @Nullable String> style) {
        return add(new Column<>(heading, cell, false, style));
    }

    private DataTable<T> add(Column<T> column) {
        columns.add(column);
        var th = headings.addColumnHeaderCell(column.heading());
        if (column.heading().isEmpty()) {
            // A column of buttons needs no visible heading, but an empty th is an error to a screen reader.
            var words = new Span(Texts.t(this, "uikit.table.actions"));
            words.addClassName("sr");
            th.add(words);
        }
        role(th, "columnheader");
        return this;
    }

    /** Classes for a whole row, e.g. "cur". */
    public DataTable<T> rowStyle(Function<T, @Nullable String> style) {
        rowStyle = style;
        return this;
    }

    /** What stands here instead of a table without rows. */
    public DataTable<T> whenEmpty(Component empty) {
        emptiness = empty;
        return this;
    }

    /** Shows these rows instead of the ones before. */
    public DataTable<T> rows(List<T> rows) {
        body.removeAll();
        rows.forEach(this::add);
        if (emptiness != null) {
            table.setVisible(!rows.isEmpty());
            if (rows.isEmpty()) {
                add(emptiness);
            } else {
                emptiness.removeFromParent();
            }
        }
        if (!rows.isEmpty()) {
            alignHeadings(rows.getFirst());
        }
        return this;
    }

    private void add(T row) {
        var tr = body.addRow();
        role(tr, "row");
        style(tr, rowStyle.apply(row));
        for (Column<T> column : columns) {
            var content = column.cell().apply(row);
            var cell = column.isRowHeader() ? tr.addRowHeaderCell(content) : tr.addDataCell(content);
            role(cell, column.isRowHeader() ? "rowheader" : "cell");
            cell.getElement().setAttribute("data-label", column.heading());
            style(cell, column.style().apply(row));
        }
    }

    private void role(Component piece, String role) {
        if (stacks) {
            piece.getElement().setAttribute("role", role);
        }
    }

    private void alignHeadings(T example) {
        var cells = headings.getHeaderCells();
        for (int i = 0; i < columns.size(); i++) {
            var style = columns.get(i).style().apply(example);
            cells.get(i)
                    .setClassName(
                            "n", style != null && List.of(style.split(" ")).contains("n"));
        }
    }

    private static void style(HtmlComponent piece, @Nullable String classes) {
        if (classes != null && !classes.isBlank()) {
            piece.addClassNames(classes.split(" "));
        }
    }
}
