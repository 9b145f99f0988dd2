package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.gremium.action.MatrixRow;
import sk.gremium.action.TaskColumn;
import sk.gremium.uikit.Bar;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** Institution × time; every number leads to the tasks that it counts. */
class TaskMatrix extends Composite<Div> {

    private static final List<TaskColumn> SHOWN =
            List.of(TaskColumn.OVERDUE, TaskColumn.SOON, TaskColumn.LATER, TaskColumn.UNDATED, TaskColumn.FULFILLED);
    private static final int MANY = 3;

    TaskMatrix(List<MatrixRow> rows, TaskQuery query) {
        DataTable<MatrixRow> table = new DataTable<>(Texts.t(this, "action.matrix"));
        table.rowHeader(Texts.t(this, "action.institution"), row -> {
            Anchor link = new Anchor(query.cell(row.institution(), null).address(), row.abbr());
            link.addClassName("org");
            link.setTitle(row.name());
            return link;
        });
        for (TaskColumn column : SHOWN) {
            String heading = Texts.t(this, "action.column." + column.name().toLowerCase(Locale.ROOT));
            table.column(heading, row -> number(row, column, heading, query), row -> style(row, column));
        }
        table.column(Texts.t(this, "action.done"), this::done);
        table.text(Texts.t(this, "action.last_report"), this::lastReport);
        table.rows(rows);
        getContent().add(table);
    }

    private static Component number(MatrixRow row, TaskColumn column, String heading, TaskQuery query) {
        int count = row.count(column);
        if (count == 0) {
            return new Span("0");
        }
        Anchor link = new Anchor(query.cell(row.institution(), column).address(), String.valueOf(count));
        link.setAriaLabel(row.abbr() + ", " + heading + ": " + count);
        return link;
    }

    private static String style(MatrixRow row, TaskColumn column) {
        int count = row.count(column);
        if (count == 0) {
            return "n z0";
        }
        return switch (column) {
            case OVERDUE -> count >= MANY ? "n hot" : "n hot2";
            case SOON -> "n soon";
            default -> "n";
        };
    }

    private Component done(MatrixRow row) {
        int fulfilled = row.count(TaskColumn.FULFILLED);
        int percent = row.total() == 0 ? 0 : fulfilled * 100 / row.total();
        Div done = new Div(
                new Bar(fulfilled, row.total(), Texts.t(this, "action.done_of", fulfilled, row.total())),
                TasksView.small(Texts.t(this, "action.percent", percent)));
        done.addClassName("share");
        return done;
    }

    private String lastReport(MatrixRow row) {
        @Nullable Instant last = row.lastReport();
        return last == null ? "–" : Dates.of(this).day(last);
    }
}
