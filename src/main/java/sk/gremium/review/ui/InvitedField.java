package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.uikit.Texts;

/** The institutions to be invited: those of the committee ticked, others added by name. */
class InvitedField extends Composite<Div> {

    private final Div boxes = new Div();
    private final Map<InstitutionInfo, Checkbox> ticks = new LinkedHashMap<>();
    private final ComboBox<InstitutionInfo> more = new ComboBox<>();
    private final List<InstitutionInfo> all;
    private Command changed = () -> {};

    InvitedField(List<InstitutionInfo> all, Set<InstitutionId> members) {
        this.all = all;
        var legend = new Span(Texts.t(this, "review.open.invited"));
        legend.addClassName("field-label");
        legend.setId("invited");
        boxes.addClassName("ticks");
        boxes.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "invited");
        all.stream().filter(each -> members.contains(each.id())).forEach(this::add);
        more.setLabel(Texts.t(this, "review.open.more"));
        more.setItemLabelGenerator(this::words);
        more.setWidthFull();
        more.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                add(change.getValue());
                more.clear();
                offerRest();
                changed.execute();
            }
        });
        offerRest();
        getContent().addClassName("stack");
        getContent().add(legend, boxes, more);
    }

    void onChange(Command act) {
        changed = act;
    }

    /** Those ticked. */
    List<InstitutionInfo> chosen() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    Set<InstitutionId> ids() {
        return chosen().stream().map(InstitutionInfo::id).collect(Collectors.toSet());
    }

    private void add(InstitutionInfo institution) {
        var box = new Checkbox(words(institution));
        box.setValue(true);
        box.addValueChangeListener(change -> changed.execute());
        ticks.put(institution, box);
        boxes.add((Component) box);
    }

    private void offerRest() {
        var rest = all.stream().filter(each -> !ticks.containsKey(each)).toList();
        more.setItems(rest);
        more.setVisible(!rest.isEmpty());
    }

    private String words(InstitutionInfo institution) {
        String name = institution.name(Texts.localeOf(this));
        return institution.abbr().equals(name) ? name : institution.abbr() + " – " + name;
    }
}
