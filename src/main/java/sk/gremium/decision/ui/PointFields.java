package sk.gremium.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.decision.Verb;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.directory.InstitutionKind;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.DateFields;
import sk.gremium.uikit.Texts;

/** The fields of one point. Whom it addresses and until when is asked only under a verb that can make a task of it. */
class PointFields extends Div {

    private static final int MILLISECONDS_BETWEEN_SAVES = 1_000;

    private final Span label = new Span();
    private final TextArea text;
    private final ComboBox<InstitutionInfo> gestor;
    private final MultiSelectComboBox<InstitutionInfo> partners;
    private final DatePicker deadline;
    private final TextField words;
    private final Checkbox task;
    private final Div addressed = new Div();
    private final Button remove;

    PointFields(List<InstitutionInfo> institutions, ResolutionSheet.Point point, Runnable changed, Runnable removal) {
        Texts texts = Texts.of(this);
        addClassName("point-fields");
        label.addClassName("point-label");
        text = new TextArea();
        text.setWidthFull();
        text.setMinRows(2);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(MILLISECONDS_BETWEEN_SAVES);
        gestor = new ComboBox<>(texts.get("decision.form.gestor"));
        gestor.setItems(institutions);
        gestor.setItemLabelGenerator(InstitutionInfo::abbr);
        gestor.setClearButtonVisible(true);
        partners = new MultiSelectComboBox<>(texts.get("decision.form.partners"));
        partners.setItems(institutions);
        partners.setItemLabelGenerator(InstitutionInfo::abbr);
        deadline = DateFields.day(this, texts.get("decision.form.deadline"));
        words = new TextField(texts.get("decision.form.deadline_words"));
        words.setPlaceholder(texts.get("decision.form.deadline_example"));
        task = new Checkbox(texts.get("decision.form.task"));
        remove = Buttons.icon("✕", "", removal::run);
        Button all = Buttons.quiet(texts.get("decision.form.all_ministries"), () -> addMinistries(institutions));
        addressed.add(gestor, partners, deadline, words, task, all);
        addressed.addClassName("addressed-fields");
        show(point, institutions);
        gestor.addValueChangeListener(change -> changed.run());
        partners.addValueChangeListener(change -> changed.run());
        deadline.addValueChangeListener(change -> changed.run());
        task.addValueChangeListener(change -> changed.run());
        text.addValueChangeListener(change -> changed.run());
        words.addValueChangeListener(change -> changed.run());
        add(label, text, remove, addressed);
    }

    private void show(ResolutionSheet.Point point, List<InstitutionInfo> institutions) {
        List<InstitutionInfo> whom = point.addressees().stream()
                .flatMap(id -> institutions.stream().filter(each -> each.id().equals(id)))
                .toList();
        text.setValue(point.text());
        if (!whom.isEmpty()) {
            gestor.setValue(whom.getFirst());
            partners.setValue(new LinkedHashSet<>(whom.subList(1, whom.size())));
        }
        deadline.setValue(point.deadline());
        words.setValue(point.deadlineText());
        task.setValue(point.makesTask());
    }

    /** Says which point it is, and asks for no more than its verb can have. */
    void stand(String name, Verb verb, boolean only) {
        Texts texts = Texts.of(this);
        label.setText(name);
        text.setAriaLabel(texts.get("decision.form.point", name));
        addressed.getElement().setAttribute("role", "group");
        addressed.getElement().setAttribute("aria-label", texts.get("decision.form.addressed", name));
        remove.setAriaLabel(texts.get("decision.form.remove_point", name));
        remove.setTooltipText(texts.get("decision.form.remove_point", name));
        remove.setVisible(!only);
        addressed.setVisible(verb.mayBecomeTask());
        if (!verb.mayBecomeTask()) {
            task.setValue(false);
        }
    }

    /** "Všetky ministerstvá": today's ministries, except the one that leads. */
    private void addMinistries(List<InstitutionInfo> institutions) {
        @Nullable InstitutionInfo leads = gestor.getValue();
        Set<InstitutionInfo> all = institutions.stream()
                .filter(each -> each.kind() == InstitutionKind.MINISTRY && !each.equals(leads))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        all.addAll(partners.getValue());
        partners.setValue(all);
    }

    void focusText() {
        text.focus();
    }

    ResolutionSheet.Point value() {
        List<InstitutionId> whom = new ArrayList<>();
        @Nullable InstitutionInfo leads = gestor.getValue();
        if (leads != null) {
            whom.add(leads.id());
        }
        partners.getValue().stream()
                .map(InstitutionInfo::id)
                .filter(id -> !whom.contains(id))
                .forEach(whom::add);
        return new ResolutionSheet.Point(text.getValue(), whom, words.getValue(), deadline.getValue(), task.getValue());
    }
}
