package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AttendanceRow;
import sk.gremium.meeting.Candidate;
import sk.gremium.meeting.Presence;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.DateFields;
import sk.gremium.uikit.Texts;

/** Notes who sits for one institution, when they came and when they left. */
class SeatDialog extends Dialog {

    /** What the dialog asks for. */
    interface Acts {

        /** There from the opening, or not there at all. */
        void record(SeatTaken seat);

        void arrived(SeatTaken seat, LocalTime at);

        void left(LocalTime at);
    }

    private final AttendanceRow row;
    private final RadioButtonGroup<Presence> presence = new RadioButtonGroup<>();
    private final ComboBox<Candidate> person = new ComboBox<>();
    private final TextField name = new TextField();
    private final Div who = new Div(person, name);
    private final TimePicker time;

    SeatDialog(AttendanceRow row, List<Candidate> candidates, Instant now, Acts acts) {
        this.row = row;
        setHeaderTitle(row.abbr());
        setWidth("32rem");
        setMaxWidth("calc(100vw - 1.5rem)");
        presence.setLabel(Texts.t(this, "meeting.attendance"));
        presence.setItems(Presence.values());
        presence.setItemLabelGenerator(each -> Texts.t(this, "meeting.presence." + MeetingWords.lower(each)));
        presence.addValueChangeListener(change -> who.setVisible(change.getValue() == Presence.REPRESENTED));
        person.setLabel(Texts.t(this, "meeting.answer.alternate"));
        person.setItems(candidates);
        person.setItemLabelGenerator(
                each -> each.name() + " (" + Texts.t(this, "meeting.seat." + MeetingWords.lower(each.seat())) + ")");
        name.setLabel(Texts.t(this, "meeting.answer.name"));
        name.setMaxLength(200);
        who.setVisible(false);
        who.addClassName("filters");
        presence.setValue(row.presence());
        time = DateFields.time(this, Texts.t(this, "meeting.time"));
        time.setStep(Duration.ofMinutes(5));
        time.setValue(LocalTime.ofInstant(now, Time.BRATISLAVA).truncatedTo(ChronoUnit.MINUTES));
        Div moves = new Div(time, move(now, acts));
        moves.addClassName("filters");
        add(presence, who, moves);
        getFooter().add(Buttons.of(Texts.t(this, "uikit.back"), this::close));
        getFooter()
                .add(Buttons.primary(Texts.t(this, "meeting.attendance.note"), () -> done(() -> acts.record(seat()))));
    }

    private Component move(Instant now, Acts acts) {
        return row.thereAt(now)
                ? Buttons.of(Texts.t(this, "meeting.attendance.left"), () -> done(() -> acts.left(time.getValue())))
                : Buttons.of(
                        Texts.t(this, "meeting.attendance.arrived"),
                        () -> done(() -> acts.arrived(arriving(), time.getValue())));
    }

    /** Whoever arrives was noted as absent until now, so that the choice may still say so. */
    private SeatTaken arriving() {
        return presence.getValue().came() ? seat() : SeatTaken.present(row.institution());
    }

    private SeatTaken seat() {
        Presence chosen = presence.getValue();
        if (!chosen.came()) {
            return SeatTaken.nobody(row.institution(), chosen);
        }
        @Nullable
        PersonId chosenPerson = person.getOptionalValue().map(Candidate::person).orElse(null);
        boolean represented = chosen == Presence.REPRESENTED;
        return new SeatTaken(
                row.institution(),
                chosen,
                represented ? chosenPerson : null,
                represented && chosenPerson == null ? name.getValue() : "",
                row.online());
    }

    private void done(Runnable act) {
        act.run();
        close();
    }
}
