package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sk.gremium.action.TaskRow;
import sk.gremium.calendar.Calendars;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.DeadlineNote;

/** Until when a task is due, with the distance in working days while it is open. */
@org.springframework.stereotype.Component
class DueDates {

    private final Calendars calendars;
    private final Clock clock;

    DueDates(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** "do piatka 4. 12. 2026, zostáva 7 pracovných dní", or the day alone of what is done, or why there is none. */
    Component note(Component where, TaskRow task) {
        @Nullable LocalDate due = task.due();
        if (due == null || !task.state().open()) {
            return new Span(TaskWords.dueWords(where, task));
        }
        int left = calendars.current().workingDaysBetween(Time.today(clock), due);
        // Over since a day off, with no working day between: not "today".
        return left == 0 && task.overdue() ? TaskWords.due(where, task) : new DeadlineNote(due, left);
    }
}
