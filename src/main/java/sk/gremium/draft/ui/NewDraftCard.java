package sk.gremium.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.draft.ImportPreview;
import sk.gremium.draft.NewDraft;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** Asks what the new draft is called and whose it is. */
class NewDraftCard extends Composite<Div> {

    NewDraftCard(
            List<CommitteeInfo> committees,
            List<InstitutionInfo> institutions,
            ImportPreview preview,
            UploadChoices choices,
            Consumer<NewDraft> create) {
        var committee = committee(committees);
        var form = new DraftForm(institutions);
        form.fill(preview.title(), committees.getFirst().host(), preview.language());
        form.addComponentAsFirst(committee);
        var button = Buttons.primary(Texts.t(this, "draft.upload.do"), () -> {
            boolean chosen = choices.valid();
            form.valid()
                    .filter(gestor -> chosen)
                    .ifPresent(gestor -> create.accept(
                            new NewDraft(committee.getValue().id(), form.title(), gestor, form.language())));
        });
        var who = new Paragraph(Texts.t(this, "draft.upload.who_sees"));
        who.addClassName("small");
        var acts = new Div(button, who);
        acts.addClassName("acts");
        var pad = Card.padded(choices, form, acts);
        pad.addClassName("stack");
        getContent().add(new Card(Texts.t(this, "draft.upload.card")).with(pad));
    }

    private Select<CommitteeInfo> committee(List<CommitteeInfo> committees) {
        var field = new Select<CommitteeInfo>();
        field.setLabel(Texts.t(this, "draft.committee"));
        field.setItems(committees);
        field.setItemLabelGenerator(each -> each.abbr() + " – " + each.name(Texts.localeOf(this)));
        field.setValue(committees.getFirst());
        field.addClassName("full");
        return field;
    }
}
