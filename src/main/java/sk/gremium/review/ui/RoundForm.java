package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.IntFunction;
import sk.gremium.calendar.Deadline;
import sk.gremium.review.RoundOpening;
import sk.gremium.review.Visibility;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** How long a round takes, who sees what was sent, and a note; the last day is counted while one types. */
class RoundForm extends Div {

    private final IntegerField days = new IntegerField();
    private final Div counted = new Div();
    private final RadioButtonGroup<Visibility> visibility = new RadioButtonGroup<>();
    private final AutosavedTextArea note;
    private final IntFunction<Deadline> preview;

    RoundForm(int usualDays, IntFunction<Deadline> preview, AutosavedTextArea note) {
        this.preview = preview;
        this.note = note;
        addClassName("stack");
        days.setLabel(Texts.t(this, "review.open.days"));
        days.setHelperText(Texts.t(this, "review.open.days_help", usualDays));
        days.setMin(1);
        days.setMax(RoundOpening.MOST_WORKING_DAYS);
        days.setStepButtonsVisible(true);
        days.addClassName("short");
        days.setValue(usualDays);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        days.addValueChangeListener(change -> count());
        counted.addClassName("counted");
        counted.getElement().setAttribute("role", "status");
        visibility.setLabel(Texts.t(this, "review.open.visibility"));
        visibility.setItems(Visibility.values());
        visibility.setItemLabelGenerator(each -> VisibilityWords.choice(this, each));
        visibility.setValue(Visibility.AFTER_DEADLINE);
        visibility.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        note.area().setHelperText(Texts.t(this, "review.open.note_help"));
        note.area().setMaxLength(2000);
        add(days, counted, visibility, note);
        count();
    }

    /** Whether the period is one that can be counted; what is wrong says so. */
    boolean valid() {
        Integer value = days.getValue();
        boolean good = value != null && value >= 1 && value <= RoundOpening.MOST_WORKING_DAYS;
        days.setErrorMessage(Texts.t(this, "review.refused.days", RoundOpening.MOST_WORKING_DAYS));
        days.setInvalid(!good);
        return good;
    }

    int days() {
        return days.getValue();
    }

    Visibility visibility() {
        return visibility.getValue();
    }

    String note() {
        return note.getValue();
    }

    private void count() {
        counted.removeAll();
        if (!valid()) {
            return;
        }
        Deadline deadline = preview.apply(days());
        var last = new Paragraph(
                Texts.t(this, "review.open.last_day", Dates.of(this).untilWeekdayDayTime(deadline.deadlineAt())));
        last.addClassName("counted-day");
        List<String> sentences = Deadlines.counted(this, deadline);
        var rest = new UnorderedList();
        sentences.stream().skip(1).forEach(sentence -> rest.add(new ListItem(sentence)));
        counted.add(last, new Paragraph(sentences.getFirst()));
        if (sentences.size() > 1) {
            counted.add(rest);
        }
    }
}
