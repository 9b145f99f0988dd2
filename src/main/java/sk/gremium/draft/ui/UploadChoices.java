package sk.gremium.draft.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import sk.gremium.draft.ImportPreview;
import sk.gremium.draft.TrackedChoice;
import sk.gremium.uikit.Texts;

/** What is to be done with tracked changes and Word comments; asked only if the file has any. */
class UploadChoices extends Div {

    private final RadioButtonGroup<TrackedChoice> tracked = new RadioButtonGroup<>();
    private final Checkbox comments = new Checkbox();

    UploadChoices(ImportPreview preview) {
        addClassName("stack");
        if (preview.trackedChanges() > 0) {
            tracked.setLabel(Texts.t(
                    this,
                    "draft.choice.tracked",
                    preview.trackedChanges(),
                    String.join(", ", preview.trackedAuthors())));
            tracked.setItems(TrackedChoice.values());
            tracked.setItemLabelGenerator(choice -> Texts.t(this, "draft.choice." + choice.name()));
            tracked.setRequired(true);
            add(tracked);
        }
        if (preview.comments() > 0) {
            comments.setLabel(Texts.t(this, "draft.choice.comments", preview.comments()));
            comments.setValue(true);
            add(comments);
        }
        setVisible(getComponentCount() > 0);
        tracked.setVisible(preview.trackedChanges() > 0);
    }

    /** Whether everything is chosen that has to be; what is missing says so. */
    boolean valid() {
        tracked.setErrorMessage(Texts.t(this, "draft.choice.missing"));
        tracked.setInvalid(tracked.getParent().isPresent() && tracked.isEmpty());
        return !tracked.isInvalid();
    }

    TrackedChoice tracked() {
        return tracked.getOptionalValue().orElse(TrackedChoice.PROPOSALS);
    }

    boolean comments() {
        return comments.getValue();
    }
}
