package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import sk.gremium.action.ReportStatus;
import sk.gremium.action.TaskRow;
import sk.gremium.action.TaskState;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** States and dates of tasks in words. */
final class TaskWords {

    private TaskWords() {}

    static Tag state(Component where, TaskState state) {
        Meaning meaning = switch (state) {
            case FULFILLED -> Meaning.GOOD;
            case PARTIALLY_FULFILLED -> Meaning.WARN;
            case NOT_FULFILLED -> Meaning.BAD;
            case NEW, IN_PREPARATION, CANCELLED -> Meaning.CALM;
            case IN_PROGRESS -> Meaning.ACCENT;
        };
        return new Tag(meaning, name(where, state));
    }

    static String name(Component where, TaskState state) {
        return Texts.t(where, "action.state." + state.name().toLowerCase(Locale.ROOT));
    }

    static Tag status(Component where, ReportStatus status) {
        String words = Texts.t(where, "action.report." + status.name().toLowerCase(Locale.ROOT));
        return switch (status) {
            case DRAFT -> Tag.calm(words);
            case SENT -> Tag.accent(words);
            case ACCEPTED -> Tag.good(words).sign("✓");
            case RETURNED -> Tag.warn(words).sign("↩");
        };
    }

    static Span due(Component where, TaskRow row) {
        Span cell = new Span(new Span(dueWords(where, row)));
        cell.addClassName("nb");
        if (row.overdue()) {
            cell.add(new Span(" "), Tag.bad(Texts.t(where, "action.overdue")).sign("!"));
        }
        return cell;
    }

    /** The day, or why there is none. */
    static String dueWords(Component where, TaskRow row) {
        @Nullable LocalDate due = row.due();
        return due == null
                ? Texts.t(where, "action.due." + row.dueKind().name().toLowerCase(Locale.ROOT))
                : Dates.of(where).day(due);
    }
}
