package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sk.gremium.calendar.Deadline;
import sk.gremium.calendar.Holiday;
import sk.gremium.calendar.LeftOut;

/** How the working days of a deadline were counted, in sentences for {@link DeadlineNote}. */
public final class Counting {

    private Counting() {}

    /**
     * The rule, then the days left out with their reasons.
     *
     * @param rule the sentence of the rule: how many days, the first and the last of them
     */
    public static List<String> of(Component where, String rule, Deadline deadline) {
        Dates dates = Dates.of(where);
        List<String> sentences = new ArrayList<>();
        sentences.add(Texts.t(
                where,
                rule,
                deadline.workingDays().size(),
                dates.day(deadline.workingDays().getFirst()),
                dates.day(deadline.lastDay())));
        long weekends = deadline.leftOut().stream().filter(LeftOut::weekend).count();
        if (weekends > 0) {
            sentences.add(Texts.t(where, "uikit.deadline.weekends", weekends));
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
