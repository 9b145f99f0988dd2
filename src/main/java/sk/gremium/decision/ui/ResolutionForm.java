package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sk.gremium.decision.ResolutionText;
import sk.gremium.decision.Verb;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.SaveState;
import sk.gremium.uikit.Texts;

/** A resolution to be written in place: every pause is kept, saving is by name. */
class ResolutionForm extends Section {

    /** What the form asks for. */
    interface Acts {

        /** Keeps what is written so far and says when it did. */
        Optional<Instant> keep(ResolutionSheet sheet);

        void save(ResolutionSheet sheet);

        void discard();
    }

    private static final List<Verb> USUAL = List.of(Verb.TAKES_NOTE, Verb.INSTRUCTS, Verb.RECOMMENDS, Verb.REQUESTS);

    private final transient List<InstitutionInfo> institutions;
    private final transient Acts acts;
    private final TextField title;
    private final Div list = new Div();
    private final List<SectionFields> sections = new ArrayList<>();
    private final SaveState state = new SaveState();

    ResolutionForm(
            Component where, String heading, List<InstitutionInfo> institutions, ResolutionSheet sheet, Acts acts) {
        this.institutions = institutions;
        this.acts = acts;
        Texts texts = Texts.of(where);
        addClassNames("res", "resolution-form");
        getElement().setAttribute("aria-label", heading);
        title = new TextField(texts.get("decision.form.title"));
        title.setWidthFull();
        title.setMaxLength(300);
        title.setValue(sheet.title());
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.addValueChangeListener(change -> keep());
        sheet.sections().forEach(this::append);
        arrange();
        Button save = Buttons.smallPrimary(texts.get("decision.form.save"), () -> {});
        save.addClickListener(click -> save(click.getSource()));
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        save.setDisableOnClick(true);
        Div buttons = new Div(save, Buttons.small(texts.get("decision.form.discard"), acts::discard), new Div(state));
        buttons.addClassName("form-actions");
        add(
                new H3(heading),
                title,
                list,
                Buttons.small(texts.get("decision.form.add_section"), this::addSection),
                buttons);
    }

    private void addSection() {
        Verb next = USUAL.get(Math.min(sections.size(), USUAL.size() - 1));
        append(new ResolutionSheet.Section(next, List.of(ResolutionSheet.Point.EMPTY)))
                .focusVerb();
        arrange();
        keep();
    }

    private SectionFields append(ResolutionSheet.Section section) {
        SectionFields[] fields = new SectionFields[1];
        fields[0] = new SectionFields(institutions, section, this::keep, () -> {
            sections.remove(fields[0]);
            list.remove(fields[0]);
            arrange();
            sections.getLast().focusVerb();
            keep();
        });
        sections.add(fields[0]);
        list.add(fields[0]);
        return fields[0];
    }

    private void arrange() {
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).stand(ResolutionText.letter(i), sections.size() == 1);
        }
    }

    private void keep() {
        acts.keep(sheet()).ifPresentOrElse(state::saved, state::failed);
    }

    /** A second click while the first is on its way finds the button disabled; after a refusal it can be pressed again. */
    private void save(Button button) {
        try {
            acts.save(sheet());
        } finally {
            button.setEnabled(true);
        }
    }

    ResolutionSheet sheet() {
        return new ResolutionSheet(
                title.getValue(), sections.stream().map(SectionFields::value).toList());
    }

    /** Puts the cursor where one begins to write. */
    void focusStart() {
        sections.getFirst().focusVerb();
    }
}
