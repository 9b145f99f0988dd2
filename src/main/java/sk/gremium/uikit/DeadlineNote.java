package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A deadline with its distance in working days, and on demand how it was counted:
 * "do štvrtka 3. 12. 2026 23:59, zostáva 8 pracovných dní  ako sa počítalo".
 *
 * <pre>{@code
 * new DeadlineNote(round.deadline(), round.workingDaysLeft(), calendar.explain(round, locale))
 * }</pre>
 */
public final class DeadlineNote extends Span {

    /**
     * A deadline.
     *
     * @param workingDaysLeft working days from today to the last day; 0 on the last day, negative when it has passed
     * @param counted sentences that explain the counting, the first one being the rule; may be empty
     */
    public DeadlineNote(Instant deadline, int workingDaysLeft, List<String> counted) {
        say(Dates.of(this).untilWeekdayDayTime(deadline), workingDaysLeft);
        if (!counted.isEmpty()) {
            add(new Span(" "), new Hint(Texts.t(this, "uikit.deadline.how"), explanation(counted)));
        }
    }

    /** A deadline that is a day and nothing finer: "do piatka 4. 12. 2026, zostáva 7 pracovných dní". */
    public DeadlineNote(LocalDate lastDay, int workingDaysLeft) {
        say(Dates.of(this).untilWeekdayDay(lastDay), workingDaysLeft);
    }

    private void say(String until, int workingDaysLeft) {
        addClassName("deadline");
        var texts = Texts.of(this);
        add(new Span(texts.get("uikit.deadline.until", until) + " "));
        var distance = new Span(distance(texts, workingDaysLeft));
        distance.addClassNames("deadline-left", meaning(workingDaysLeft).style());
        add(distance);
    }

    /** The distance alone: "zostáva 1 pracovný deň", "uzatvára sa dnes", "3 pracovné dni po termíne". */
    public static String distance(Texts texts, int workingDaysLeft) {
        if (workingDaysLeft == 0) {
            return texts.get("uikit.deadline.today");
        }
        return workingDaysLeft > 0
                ? texts.get("uikit.deadline.left", workingDaysLeft)
                : texts.get("uikit.deadline.over", -workingDaysLeft);
    }

    /** How pressing it is: over or tomorrow, this week, later. */
    public static Meaning meaning(int workingDaysLeft) {
        if (workingDaysLeft <= 1) {
            return Meaning.BAD;
        }
        return workingDaysLeft <= 5 ? Meaning.WARN : Meaning.CALM;
    }

    private static Component[] explanation(List<String> counted) {
        var rest = new UnorderedList();
        counted.stream().skip(1).forEach(sentence -> rest.add(new ListItem(sentence)));
        var rule = new Paragraph(counted.getFirst());
        return rest.getComponentCount() == 0 ? new Component[] {rule} : new Component[] {rule, rest};
    }
}
