package sk.gremium.minutes.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import sk.gremium.calendar.Deadline;
import sk.gremium.kernel.PersonId;
import sk.gremium.minutes.Readiness;
import sk.gremium.minutes.VerifierRow;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Dates;

/** Asks who verifies the minutes, before they are frozen and sent to the committee. */
class CirculateDialog {

    private final Ask ask;

    CirculateDialog(Reading reading, Readiness ready, Deadline deadline, BiConsumer<List<PersonId>, String> circulate) {
        MultiSelectComboBox<Readiness.Reader> verifiers = new MultiSelectComboBox<>(reading.t("minutes.verifiers"));
        verifiers.setItems(ready.readers());
        verifiers.setItemLabelGenerator(reader -> reader.name() + ", " + reader.abbr());
        verifiers.setHelperText(reading.t("minutes.verifiers_help"));
        verifiers.setRequiredIndicatorVisible(true);
        verifiers.setWidthFull();
        List<PersonId> before =
                reading.minutes().verifiers().stream().map(VerifierRow::person).toList();
        verifiers.select(ready.readers().stream()
                .filter(reader -> before.isEmpty() ? reader.suggested() : before.contains(reader.person()))
                .collect(Collectors.toList()));
        TextField file = new TextField(reading.t("minutes.file"));
        file.setHelperText(reading.t("minutes.file_help"));
        file.setMaxLength(100);
        file.setWidthFull();
        file.setValue(reading.minutes().file());
        ask = new Ask(reading.t("minutes.act.circulate"))
                .sentence(reading.t(
                        "minutes.circulate.what",
                        Dates.of(reading.where()).day(deadline.lastDay()),
                        deadline.workingDays().size(),
                        ready.readers().size()))
                .details(GapList.of(reading, ready), verifiers, file)
                .act(
                        reading.t("minutes.act.circulate"),
                        () -> circulate.accept(
                                verifiers.getSelectedItems().stream()
                                        .map(Readiness.Reader::person)
                                        .toList(),
                                file.getValue()));
    }

    void open() {
        ask.open();
    }
}
