package sk.gremium.draft.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.uikit.Texts;

/** What a draft is called, who answers for it and in which language it is. */
class DraftForm extends Div {

    private static final int LONGEST_TITLE = 300;

    private final TextField title = new TextField();
    private final ComboBox<InstitutionInfo> gestor = new ComboBox<>();
    private final Select<String> language = new Select<>();
    private final List<InstitutionInfo> institutions;

    DraftForm(List<InstitutionInfo> institutions) {
        this.institutions = institutions;
        addClassName("form");
        title.setLabel(Texts.t(this, "draft.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setRequired(true);
        title.addClassName("full");
        gestor.setLabel(Texts.t(this, "draft.gestor"));
        gestor.setHelperText(Texts.t(this, "draft.gestor_help"));
        gestor.setRequired(true);
        gestor.setItems(institutions);
        gestor.setItemLabelGenerator(each -> each.abbr() + " – " + each.name(Texts.localeOf(this)));
        language.setLabel(Texts.t(this, "draft.language"));
        language.setItems("sk", "en");
        language.setItemLabelGenerator(code -> Texts.t(this, "draft.language." + code));
        language.setValue("sk");
        add(title, gestor, language);
    }

    void fill(@Nullable String words, @Nullable InstitutionId whose, String code) {
        title.setValue(words == null ? "" : words);
        institutions.stream()
                .filter(each -> each.id().equals(whose))
                .findFirst()
                .ifPresent(gestor::setValue);
        language.setValue(code);
    }

    /** The gestor if everything is filled in; what is missing says so. */
    Optional<InstitutionId> valid() {
        var missing = Texts.t(this, "draft.form.missing");
        title.setErrorMessage(missing);
        title.setInvalid(title.getValue().isBlank());
        gestor.setErrorMessage(missing);
        gestor.setInvalid(gestor.isEmpty());
        return title.isInvalid() || gestor.isInvalid()
                ? Optional.empty()
                : Optional.of(gestor.getValue().id());
    }

    String title() {
        return title.getValue().strip();
    }

    String language() {
        return language.getValue();
    }
}
