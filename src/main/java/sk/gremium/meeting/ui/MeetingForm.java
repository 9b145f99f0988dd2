package sk.gremium.meeting.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.MemberRow;
import sk.gremium.kernel.PersonId;
import sk.gremium.meeting.MeetingKind;
import sk.gremium.meeting.MeetingMode;
import sk.gremium.meeting.MeetingPlan;
import sk.gremium.uikit.DateFields;
import sk.gremium.uikit.Texts;

/** The fields of a meeting's plan. */
class MeetingForm extends Div {

    private final Select<MeetingKind> kind = new Select<>();
    private final Select<MeetingMode> mode = new Select<>();
    private final DatePicker day;
    private final TimePicker from;
    private final TimePicker to;
    private final TextField place = new TextField();
    private final TextField link = new TextField();
    private final ComboBox<PersonId> chair = new ComboBox<>();
    private final ComboBox<PersonId> minuteTaker = new ComboBox<>();
    private final MultiSelectComboBox<PersonId> verifiers = new MultiSelectComboBox<>();

    MeetingForm() {
        day = DateFields.day(this, Texts.t(this, "meeting.day"));
        from = DateFields.time(this, Texts.t(this, "meeting.from"));
        to = DateFields.time(this, Texts.t(this, "meeting.to"));
        kind.setLabel(Texts.t(this, "meeting.kind"));
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(each -> Texts.t(this, "meeting.kind." + MeetingWords.lower(each)));
        mode.setLabel(Texts.t(this, "meeting.mode"));
        mode.setItems(MeetingMode.values());
        mode.setItemLabelGenerator(each -> Texts.t(this, "meeting.mode." + MeetingWords.lower(each)));
        place.setLabel(Texts.t(this, "meeting.place"));
        link.setLabel(Texts.t(this, "meeting.link"));
        chair.setLabel(Texts.t(this, "meeting.chair"));
        minuteTaker.setLabel(Texts.t(this, "meeting.minute_taker"));
        verifiers.setLabel(Texts.t(this, "meeting.verifiers"));
        day.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        place.setMaxLength(300);
        link.setMaxLength(500);
        FormLayout layout = new FormLayout(day, from, to, kind, mode, place, link, chair, minuteTaker, verifiers);
        layout.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 3));
        layout.setColspan(place, 2);
        add(layout);
        kind.setValue(MeetingKind.ORDINARY);
        mode.setValue(MeetingMode.IN_PERSON);
        from.setValue(LocalTime.of(9, 0));
        to.setValue(LocalTime.of(12, 0));
    }

    /** Offers these members; everyone once, whatever their roles. */
    void people(List<MemberRow> members) {
        Map<PersonId, String> names = members.stream()
                .collect(Collectors.toMap(
                        MemberRow::person, row -> row.name() + " (" + row.abbr() + ")", (first, second) -> first));
        Function<PersonId, String> name = person -> names.getOrDefault(person, "");
        List<PersonId> all = members.stream().map(MemberRow::person).distinct().toList();
        chair.setItems(all);
        chair.setItemLabelGenerator(name::apply);
        minuteTaker.setItems(all);
        minuteTaker.setItemLabelGenerator(name::apply);
        verifiers.setItems(all);
        verifiers.setItemLabelGenerator(name::apply);
    }

    void show(MeetingPlan plan) {
        kind.setValue(plan.kind());
        mode.setValue(plan.mode());
        day.setValue(plan.startsAt().toLocalDate());
        from.setValue(plan.startsAt().toLocalTime());
        to.setValue(plan.endsAt().toLocalTime());
        place.setValue(plan.place());
        link.setValue(plan.link());
        propose(plan.chair(), plan.minuteTaker());
        verifiers.setValue(plan.verifiers());
    }

    void propose(@Nullable PersonId presides, @Nullable PersonId writes) {
        chair.setValue(presides);
        minuteTaker.setValue(writes);
    }

    /** The plan, or empty if something is missing, which is then marked. */
    Optional<MeetingPlan> plan() {
        mark(day, day.isEmpty());
        mark(from, from.isEmpty());
        mark(to, to.isEmpty());
        @Nullable LocalDate date = day.getValue();
        @Nullable LocalTime start = from.getValue();
        @Nullable LocalTime end = to.getValue();
        if (date == null || start == null || end == null) {
            return Optional.empty();
        }
        return Optional.of(new MeetingPlan(
                kind.getValue(),
                mode.getValue(),
                date.atTime(start),
                date.atTime(end),
                place.getValue(),
                link.getValue(),
                chair.getValue(),
                minuteTaker.getValue(),
                List.copyOf(verifiers.getValue())));
    }

    private void mark(HasValidation field, boolean missing) {
        field.setInvalid(missing);
        field.setErrorMessage(missing ? Texts.t(this, "meeting.missing") : "");
    }
}
