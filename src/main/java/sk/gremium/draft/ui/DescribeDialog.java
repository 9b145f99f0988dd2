package sk.gremium.draft.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.draft.DraftDetails;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** Changes what a draft is called, who answers for it and its language. */
class DescribeDialog extends Dialog {

    /** What is done with what was typed; the dialog closes if it does not throw. */
    @FunctionalInterface
    interface Save {
        void save(String title, InstitutionId gestor, String language);
    }

    DescribeDialog(DraftDetails draft, List<InstitutionInfo> institutions, Save save) {
        setHeaderTitle(Texts.t(this, "draft.describe.title"));
        var form = new DraftForm(institutions);
        form.fill(draft.title(), draft.gestor(), draft.language());
        add(form);
        getFooter()
                .add(
                        Buttons.of(Texts.t(this, "uikit.back"), this::close),
                        Buttons.primary(
                                Texts.t(this, "draft.describe.do"),
                                () -> form.valid().ifPresent(gestor -> {
                                    save.save(form.title(), gestor, form.language());
                                    close();
                                })));
    }
}
