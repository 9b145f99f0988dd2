package sk.gremium.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftRow;
import sk.gremium.meeting.AgendaEntry;
import sk.gremium.meeting.AgendaKind;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** Everything that an item of the agenda says of itself. */
class AgendaItemDialog extends Dialog {

    /** What was entered; the draft at its newest version if another one was chosen. */
    record Changed(
            AgendaEntry entry,
            @Nullable DraftId draft,
            @Nullable Integer draftVersion) {

        boolean relinks(AgendaRow item) {
            return !Objects.equals(draft, item.draft()) || !Objects.equals(draftVersion, item.draftVersion());
        }
    }

    private final AgendaRow item;
    private final TextField title = new TextField();
    private final Select<AgendaKind> kind = new Select<>();
    private final ComboBox<InstitutionInfo> submitter = new ComboBox<>();
    private final TextField presenter = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final ComboBox<DraftRow> draft = new ComboBox<>();

    AgendaItemDialog(
            AgendaRow item, List<InstitutionInfo> institutions, List<DraftRow> drafts, Consumer<Changed> save) {
        this.item = item;
        setHeaderTitle(Texts.t(this, "meeting.item"));
        setWidth("40rem");
        setMaxWidth("calc(100vw - 1.5rem)");
        labels();
        kind.setItems(AgendaKind.values());
        kind.setItemLabelGenerator(each -> Texts.t(this, "meeting.item.kind." + MeetingWords.lower(each)));
        submitter.setItems(institutions);
        submitter.setItemLabelGenerator(each -> each.abbr() + " – " + each.name(Texts.localeOf(this)));
        submitter.setClearButtonVisible(true);
        draft.setItems(drafts);
        draft.setItemLabelGenerator(
                each -> Texts.t(this, "meeting.item.draft_of", each.title(), String.valueOf(shown(each))));
        draft.setClearButtonVisible(true);
        minutes.setMin(0);
        minutes.setMax(600);
        minutes.setStepButtonsVisible(true);
        minutes.setStep(5);
        show(institutions, drafts);
        FormLayout form = new FormLayout(title, kind, minutes, submitter, presenter, draft);
        form.setColspan(title, 2);
        form.setColspan(draft, 2);
        add(form);
        getFooter().add(Buttons.of(Texts.t(this, "uikit.back"), this::close));
        getFooter().add(Buttons.primary(Texts.t(this, "meeting.save_item"), () -> {
            save.accept(changed());
            close();
        }));
    }

    private void labels() {
        title.setLabel(Texts.t(this, "meeting.item.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(300);
        kind.setLabel(Texts.t(this, "meeting.item.kind"));
        submitter.setLabel(Texts.t(this, "meeting.item.submitter"));
        presenter.setLabel(Texts.t(this, "meeting.item.presenter"));
        presenter.setMaxLength(200);
        minutes.setLabel(Texts.t(this, "meeting.item.length"));
        draft.setLabel(Texts.t(this, "meeting.item.about"));
        draft.setHelperText(Texts.t(this, "meeting.item.about_help"));
    }

    private void show(List<InstitutionInfo> institutions, List<DraftRow> drafts) {
        title.setValue(item.title());
        kind.setValue(item.kind());
        presenter.setValue(item.presenter());
        minutes.setValue(item.minutes());
        institutions.stream()
                .filter(each -> each.id().equals(item.submitter()))
                .findFirst()
                .ifPresent(submitter::setValue);
        drafts.stream()
                .filter(each -> each.id().equals(item.draft()))
                .findFirst()
                .ifPresent(draft::setValue);
    }

    /** The version that the item points at, or the newest of another draft. */
    private int shown(DraftRow row) {
        @Nullable Integer now = item.draftVersion();
        return row.id().equals(item.draft()) && now != null ? now : row.lastVersion();
    }

    private Changed changed() {
        Optional<DraftRow> chosen = draft.getOptionalValue();
        AgendaEntry entry = new AgendaEntry(
                title.getValue(),
                kind.getValue(),
                submitter.getOptionalValue().map(InstitutionInfo::id).orElse(null),
                presenter.getValue(),
                minutes.getOptionalValue().orElse(0));
        return new Changed(
                entry,
                chosen.map(DraftRow::id).orElse(null),
                chosen.map(this::shown).orElse(null));
    }

    static AgendaEntry entry(AgendaRow item) {
        return new AgendaEntry(item.title(), item.kind(), item.submitter(), item.presenter(), item.minutes());
    }
}
