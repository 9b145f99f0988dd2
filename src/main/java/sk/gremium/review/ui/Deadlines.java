package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.List;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.Deadline;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Counting;
import sk.gremium.uikit.DeadlineNote;

/** Deadlines of rounds with their distance and how they were counted. */
@org.springframework.stereotype.Component
class Deadlines {

    private final Calendars calendars;
    private final Clock clock;

    Deadlines(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** "do štvrtka 3. 12. 2026 23:59, zostáva 8 pracovných dní  ako sa počítalo"; for a deadline still to come. */
    DeadlineNote note(Component where, Deadline deadline) {
        int left = calendars.current().workingDaysBetween(Time.today(clock), deadline.lastDay());
        return new DeadlineNote(deadline.deadlineAt(), left, counted(where, deadline));
    }

    boolean passed(Deadline deadline) {
        return Time.now(clock).isAfter(deadline.deadlineAt());
    }

    /** The rule in a sentence, then the days left out with their reasons. */
    static List<String> counted(Component where, Deadline deadline) {
        return Counting.of(where, "review.deadline.rule", deadline);
    }
}
