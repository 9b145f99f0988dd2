package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Texts;

/** Asks for the reason of what takes something away. */
final class ReasonDialog {

    private ReasonDialog() {}

    /**
     * Opens it.
     *
     * @param act key of the act's name, which is also the button's
     * @param what key of the sentence that says what will happen
     */
    static void ask(Component where, String act, String what, Consumer<String> then) {
        TextArea reason = new TextArea(Texts.t(where, "meeting.why"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        new Ask(Texts.t(where, act))
                .sentence(Texts.t(where, what))
                .details(reason)
                .dangerousAct(Texts.t(where, act), () -> then.accept(reason.getValue()))
                .open();
    }
}
