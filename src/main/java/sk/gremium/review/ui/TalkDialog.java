package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Refused;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.DisputeLevel;
import sk.gremium.review.DisputeState;
import sk.gremium.review.PlannedTalk;
import sk.gremium.review.TalkForm;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.DateFields;
import sk.gremium.uikit.Texts;

/** Arranges talks about a dispute, or moves those arranged: when, how, on which level, with whom. */
class TalkDialog {

    private final Component where;
    private final DisputeDetails dispute;
    private final DatePicker day;
    private final TimePicker time;
    private final Select<DisputeLevel> level;
    private final Select<TalkForm> form;
    private final TextArea participants;

    TalkDialog(Component where, DisputeDetails dispute) {
        this.where = where;
        this.dispute = dispute;
        day = DateFields.day(where, words("review.dispute.day"));
        time = DateFields.time(where, words("review.dispute.time"));
        level = select("review.dispute.level", levels(), value -> words("review.dispute.level." + value.name()));
        form = select(
                "review.dispute.form",
                List.of(TalkForm.values()),
                value -> words("review.dispute.form." + value.name()));
        participants = new TextArea(words("review.dispute.participants"));
        participants.setHelperText(words("review.dispute.participants_help"));
        participants.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        time.setRequiredIndicatorVisible(true);
        fill();
    }

    private void fill() {
        level.setValue(levels().getFirst());
        form.setValue(TalkForm.MEETING);
        time.setValue(LocalTime.of(9, 0));
        if (dispute.state() == DisputeState.SCHEDULED) {
            var talk = dispute.talks().getLast();
            day.setValue(talk.heldOn().toLocalDate());
            time.setValue(talk.heldOn().toLocalTime());
            level.setValue(talk.level());
            form.setValue(talk.form());
            participants.setValue(talk.participants());
        }
    }

    /** From the level that failed last upwards. */
    private List<DisputeLevel> levels() {
        DisputeLevel lowest = dispute.talks().stream()
                .filter(talk -> talk.outcome() != null)
                .map(DisputeDetails.TalkDetails::level)
                .reduce(DisputeLevel.EXPERT, (before, later) -> later);
        return Arrays.stream(DisputeLevel.values())
                .filter(value -> value.compareTo(lowest) >= 0)
                .toList();
    }

    void open(Consumer<PlannedTalk> arrange) {
        String act =
                words(dispute.state() == DisputeState.SCHEDULED ? "review.dispute.move" : "review.dispute.arrange");
        var fields = new Div(day, time, level, form, participants);
        fields.addClassName("form");
        participants.addClassName("full");
        new Ask(Texts.t(where, "review.dispute.talk_title", dispute.number()))
                .sentence(Texts.t(where, "review.dispute.talk_what", dispute.abbr()))
                .details(fields)
                .act(act, () -> arrange.accept(plan()))
                .open();
    }

    private PlannedTalk plan() {
        @Nullable LocalDate on = day.getValue();
        @Nullable LocalTime at = time.getValue();
        if (on == null || at == null) {
            throw new Refused("review.refused.talk_when");
        }
        return new PlannedTalk(level.getValue(), on.atTime(at), form.getValue(), participants.getValue());
    }

    private <T> Select<T> select(String label, List<T> values, Function<T, String> name) {
        var select = new Select<T>();
        select.setLabel(words(label));
        select.setItems(values);
        select.setItemLabelGenerator(name::apply);
        return select;
    }

    private String words(String key) {
        return Texts.t(where, key);
    }
}
