package sk.gremium.uikit;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/**
 * The way of a document in named steps, each with who and until when.
 *
 * <pre>{@code
 * new Steps(Texts.t(this, "minutes.way"), List.of(
 *     Steps.done(Texts.t(this, "minutes.step.draft"), "sekretariát, 13. 11."),
 *     Steps.now(Texts.t(this, "minutes.step.circulated"), "do 27. 11., zostávajú 4 pracovné dni"),
 *     Steps.next(Texts.t(this, "minutes.step.approved"), "predsedníčka")))
 * }</pre>
 */
public final class Steps extends OrderedList {

    /** Where a step stands. */
    public enum State {
        DONE,
        NOW,
        NEXT
    }

    /** A step: its name, and who does it until when (may be empty). */
    public record Step(String name, String note, State state) {}

    /** A list of steps with a name for screen readers. */
    public Steps(String label, List<Step> steps) {
        addClassName("steps");
        getElement().setAttribute("aria-label", label);
        steps.forEach(step -> add(item(step)));
    }

    /** A step that lies behind. */
    public static Step done(String name, String note) {
        return new Step(name, note, State.DONE);
    }

    /** The current step. */
    public static Step now(String name, String note) {
        return new Step(name, note, State.NOW);
    }

    /** A step to come. */
    public static Step next(String name, String note) {
        return new Step(name, note, State.NEXT);
    }

    private ListItem item(Step step) {
        var name = new Span(step.name());
        name.addClassName("step-name");
        var note = new Span(step.note());
        note.addClassName("small");
        var item = new ListItem(name, note);
        item.addClassName("step-" + step.state().name().toLowerCase(Locale.ROOT));
        switch (step.state()) {
            case DONE -> {
                var words = new Span(Texts.t(this, "uikit.step.done"));
                words.addClassName("sr");
                item.addComponentAsFirst(words);
            }
            case NOW -> item.getElement().setAttribute("aria-current", "step");
            case NEXT -> {}
        }
        return item;
    }
}
