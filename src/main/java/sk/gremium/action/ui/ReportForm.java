package sk.gremium.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import sk.gremium.action.ReportRow;
import sk.gremium.action.TaskAct;
import sk.gremium.action.TaskDetails;
import sk.gremium.action.TaskState;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.TextKeepers;
import sk.gremium.uikit.Texts;

/** The institution's report: a state, a text that starts from the last one, saved as it is typed, sent by name. */
class ReportForm extends Composite<Div> {

    /**
     * What was filled in.
     *
     * @param version of the draft it was filled from, -1 if there was none
     */
    record Filled(long version, String text, TaskState state) {}

    private final Choice<TaskState> state;
    private final AutosavedTextArea text;
    private final long version;

    ReportForm(TaskDetails task, Actor actor, TextKeepers keepers, ReportSaving saving) {
        @Nullable ReportRow draft = task.draft(actor.institution()).orElse(null);
        version = draft == null ? -1 : draft.version();
        state = Choice.chips(
                Texts.t(this, "action.report_state"),
                Arrays.stream(TaskState.values()).filter(TaskState::reportable).toList(),
                value -> TaskWords.name(this, value));
        String field = "report-" + task.row().id();
        text = new AutosavedTextArea(Texts.t(this, "action.report_text"), keepers.of(actor, field), field);
        text.area().setMinRows(5);
        text.area().setHelperText(Texts.t(this, "action.report_helper"));
        startFrom(draft == null ? task.last(actor.institution()).orElse(null) : draft);
        CommandId command = CommandId.next();
        Div buttons = new Div();
        buttons.addClassName("form-actions");
        if (task.allowed().contains(TaskAct.SEND_REPORT)) {
            Button sending = Buttons.primary(Texts.t(this, "action.report_send"), () -> {
                if (saving.send(command, filled())) {
                    text.saved();
                }
            });
            buttons.add(sending);
        }
        buttons.add(Buttons.of(Texts.t(this, "action.report_save"), () -> {
            if (saving.save(filled())) {
                text.saved();
            }
        }));
        Span who = new Span(Texts.t(this, "action.report_who"));
        who.addClassName("small");
        buttons.add(who);
        getContent().add(new Card(Texts.t(this, "action.report_title")).with(Card.padded(state, text, buttons)));
    }

    private void startFrom(@Nullable ReportRow earlier) {
        state.setValue(earlier == null ? TaskState.IN_PROGRESS : earlier.reported());
        text.setValue(earlier == null ? "" : earlier.text());
    }

    private Filled filled() {
        return new Filled(version, text.getValue(), state.getValue());
    }
}
