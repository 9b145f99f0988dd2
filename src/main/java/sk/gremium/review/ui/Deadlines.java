package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.Deadline;
import sk.gremium.calendar.Holiday;
import sk.gremium.calendar.LeftOut;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.DeadlineNote;
import sk.gremium.uikit.Texts;

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
        Dates dates = Dates.of(where);
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.t(
                where,
                "review.deadline.rule",
                deadline.workingDays().size(),
                dates.day(deadline.workingDays().getFirst()),
                dates.day(deadline.lastDay())));
        long weekends = deadline.leftOut().stream().filter(LeftOut::weekend).count();
        if (weekends > 0) {
            sentences.add(Texts.t(where, "review.deadline.weekends", weekends));
        }
        Locale locale = Texts.localeOf(where);
        deadline.leftOut().stream()
                .filter(day -> !day.weekend())
                .map(day -> dates.day(day.date()) + " – "
                        + day.holiday().map(holiday -> name(holiday, locale)).orElse(""))
                .forEach(sentences::add);
        return sentences;
    }

    private static String name(Holiday holiday, Locale locale) {
        return "en".equals(locale.getLanguage()) ? holiday.nameEn() : holiday.nameSk();
    }
}
