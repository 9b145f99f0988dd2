package sk.gremium.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;
import sk.gremium.meeting.Answer;
import sk.gremium.meeting.Candidate;
import sk.gremium.meeting.InvitationAnswer;
import sk.gremium.meeting.InvitationRow;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** Answers an invitation: comes, sends somebody, sends apologies. */
class AnswerDialog extends Dialog {

    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();
    private final ComboBox<Candidate> alternate = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextArea note = new TextArea();
    private final Div who = new Div(alternate, name);

    AnswerDialog(InvitationRow row, List<Candidate> candidates, Consumer<InvitationAnswer> then) {
        setHeaderTitle(Texts.t(this, "meeting.answer.own", row.abbr()));
        setWidth("32rem");
        setMaxWidth("calc(100vw - 1.5rem)");
        answer.setLabel(Texts.t(this, "meeting.answer"));
        answer.setItems(Answer.WILL_ATTEND, Answer.ALTERNATE, Answer.EXCUSED);
        answer.setItemLabelGenerator(each -> Texts.t(this, "meeting.answer." + MeetingWords.lower(each)));
        alternate.setLabel(Texts.t(this, "meeting.answer.alternate"));
        alternate.setItems(candidates);
        alternate.setItemLabelGenerator(
                each -> each.name() + " (" + Texts.t(this, "meeting.seat." + MeetingWords.lower(each.seat())) + ")");
        alternate.setClearButtonVisible(true);
        name.setLabel(Texts.t(this, "meeting.answer.name"));
        name.setHelperText(Texts.t(this, "meeting.answer.name_help"));
        name.setMaxLength(200);
        note.setLabel(Texts.t(this, "meeting.answer.note"));
        note.setMaxLength(1000);
        note.setWidthFull();
        answer.addValueChangeListener(change -> who.setVisible(change.getValue() == Answer.ALTERNATE));
        who.setVisible(false);
        who.addClassName("filters");
        answer.setValue(row.answer() == Answer.NONE ? Answer.ALTERNATE : row.answer());
        note.setValue(row.note());
        add(answer, who, note);
        getFooter().add(Buttons.of(Texts.t(this, "uikit.back"), this::close));
        getFooter().add(Buttons.primary(Texts.t(this, "meeting.answer.send"), () -> {
            then.accept(value());
            close();
        }));
    }

    private InvitationAnswer value() {
        if (answer.getValue() != Answer.ALTERNATE) {
            return new InvitationAnswer(answer.getValue(), null, "", note.getValue());
        }
        @Nullable
        PersonId person = alternate.getOptionalValue().map(Candidate::person).orElse(null);
        return new InvitationAnswer(Answer.ALTERNATE, person, person == null ? name.getValue() : "", note.getValue());
    }
}
