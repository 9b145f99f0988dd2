package sk.gremium.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.decision.Verb;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** A lettered section: its verb and its points. */
class SectionFields extends Section {

    private final transient List<InstitutionInfo> institutions;
    private final transient Runnable changed;
    private final Span letter = new Span();
    private final Select<Verb> verb = new Select<>();
    private final Button remove;
    private final Div list = new Div();
    private final List<PointFields> points = new ArrayList<>();
    private String name = "A";

    SectionFields(
            List<InstitutionInfo> institutions, ResolutionSheet.Section section, Runnable changed, Runnable removal) {
        this.institutions = institutions;
        this.changed = changed;
        addClassName("section-fields");
        letter.addClassName("section-letter");
        verb.setItems(Verb.values());
        verb.setItemLabelGenerator(value -> DecisionWords.verb(this, value));
        verb.setValue(section.verb());
        verb.addValueChangeListener(change -> {
            arrange();
            changed.run();
        });
        remove = Buttons.icon("✕", "", removal::run);
        Div head = new Div(letter, verb, remove);
        head.addClassName("line");
        section.points().forEach(this::append);
        add(head, list, Buttons.small(Texts.t(this, "decision.form.add_point"), () -> {
            append(ResolutionSheet.Point.EMPTY).focusText();
            arrange();
            changed.run();
        }));
    }

    private PointFields append(ResolutionSheet.Point point) {
        PointFields[] fields = new PointFields[1];
        fields[0] = new PointFields(institutions, point, changed, () -> drop(fields[0]));
        points.add(fields[0]);
        list.add(fields[0]);
        return fields[0];
    }

    private void drop(PointFields fields) {
        int at = points.indexOf(fields);
        points.remove(fields);
        list.remove(fields);
        arrange();
        points.get(Math.max(0, at - 1)).focusText();
        changed.run();
    }

    /** Gives the section its letter and every point its number. */
    void stand(String newName, boolean only) {
        name = newName;
        letter.setText(name + ".");
        verb.setAriaLabel(Texts.t(this, "decision.form.verb", name));
        getElement().setAttribute("aria-label", Texts.t(this, "decision.form.section", name));
        remove.setAriaLabel(Texts.t(this, "decision.form.remove_section", name));
        remove.setTooltipText(Texts.t(this, "decision.form.remove_section", name));
        remove.setVisible(!only);
        arrange();
    }

    private void arrange() {
        for (int i = 0; i < points.size(); i++) {
            points.get(i).stand(name + "." + (i + 1), verb.getValue(), points.size() == 1);
        }
    }

    void focusVerb() {
        verb.focus();
    }

    ResolutionSheet.Section value() {
        return new ResolutionSheet.Section(
                verb.getValue(), points.stream().map(PointFields::value).toList());
    }
}
