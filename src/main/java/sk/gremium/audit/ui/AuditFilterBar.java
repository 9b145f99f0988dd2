package sk.gremium.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.gremium.audit.AuditFilter;
import sk.gremium.audit.AuditKind;
import sk.gremium.audit.AuditPerson;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.uikit.DateFields;
import sk.gremium.uikit.Texts;

/** The filters above the trail; every change asks for another address. */
class AuditFilterBar extends Div {

    /** What can be chosen from. */
    record Choices(List<CommitteeInfo> committees, List<InstitutionInfo> institutions, List<AuditPerson> people) {}

    private final transient Consumer<AuditFilter> go;
    private transient AuditFilter now;

    AuditFilterBar(AuditFilter now, Choices choices, Consumer<AuditFilter> go) {
        this.now = now;
        this.go = go;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", Texts.t(this, "audit.filter"));
        List<CommitteeInfo> committees = choices.committees();
        if (committees.size() > 1) {
            add(select(
                    "committee",
                    committees,
                    CommitteeInfo::abbr,
                    find(committees, CommitteeInfo::id, now.committee()),
                    chosen -> this.now.in(chosen == null ? null : chosen.id())));
        }
        add(select(
                "kind",
                List.of(AuditKind.values()),
                kind -> Texts.t(this, "audit.kind." + AuditQuery.word(kind)),
                Optional.ofNullable(now.kind()),
                kind -> this.now.doneTo(kind)));
        add(combo(
                "person",
                choices.people(),
                AuditPerson::name,
                find(choices.people(), AuditPerson::id, now.person()),
                chosen -> this.now.by(chosen == null ? null : chosen.id())));
        add(combo(
                "institution",
                choices.institutions(),
                InstitutionInfo::abbr,
                find(choices.institutions(), InstitutionInfo::id, now.institution()),
                chosen -> this.now.doneFor(chosen == null ? null : chosen.id())));
        add(day("audit.by.from", now.from(), day -> this.now.since(day)));
        add(day("audit.by.to", now.to(), day -> this.now.until(day)));
    }

    /** Whether it shows this filter. */
    boolean shows(AuditFilter filter) {
        return filter.equals(now);
    }

    private <T> Select<T> select(
            String name,
            List<T> values,
            Function<T, String> words,
            Optional<T> chosen,
            Function<@Nullable T, AuditFilter> next) {
        String all = Texts.t(this, "audit.all." + name);
        Select<T> field = new Select<>();
        field.setAriaLabel(Texts.t(this, "audit.by." + name));
        field.setItems(values);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setPlaceholder(all);
        field.setItemLabelGenerator(value -> value == null ? all : words.apply(value));
        chosen.ifPresent(field::setValue);
        field.addValueChangeListener(change -> change(next.apply(change.getValue())));
        return field;
    }

    private <T> ComboBox<T> combo(
            String name,
            List<T> values,
            Function<T, String> words,
            Optional<T> chosen,
            Function<@Nullable T, AuditFilter> next) {
        ComboBox<T> field = new ComboBox<>();
        field.setAriaLabel(Texts.t(this, "audit.by." + name));
        field.setPlaceholder(Texts.t(this, "audit.all." + name));
        field.setItemLabelGenerator(words::apply);
        field.setItems(values);
        field.setClearButtonVisible(true);
        chosen.ifPresent(field::setValue);
        field.addValueChangeListener(change -> change(next.apply(change.getValue())));
        return field;
    }

    private DatePicker day(String key, @Nullable LocalDate chosen, Function<@Nullable LocalDate, AuditFilter> next) {
        DatePicker field = DateFields.day(this, "");
        field.setAriaLabel(Texts.t(this, key));
        field.setPlaceholder(Texts.t(this, key));
        field.setClearButtonVisible(true);
        field.setValue(chosen);
        field.addValueChangeListener(change -> change(next.apply(change.getValue())));
        return field;
    }

    private void change(AuditFilter next) {
        if (!next.equals(now)) {
            now = next;
            go.accept(next);
        }
    }

    private static <T, K> Optional<T> find(List<T> all, Function<T, K> key, @Nullable K wanted) {
        return all.stream()
                .filter(each -> Objects.equals(key.apply(each), wanted))
                .findFirst();
    }
}
