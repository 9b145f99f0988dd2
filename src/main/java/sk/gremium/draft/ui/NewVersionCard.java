package sk.gremium.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** The last step before a file becomes the next version. */
class NewVersionCard extends Composite<Div> {

    NewVersionCard(String number, UploadChoices choices, Command add) {
        var button = Buttons.primary(Texts.t(this, "draft.upload.version_do", number), () -> {
            if (choices.valid()) {
                add.execute();
            }
        });
        var who = new Paragraph(Texts.t(this, "draft.upload.version_who_sees"));
        who.addClassName("small");
        var acts = new Div(button, who);
        acts.addClassName("acts");
        var pad = Card.padded(choices, acts);
        pad.addClassName("stack");
        getContent().add(new Card(Texts.t(this, "draft.upload.version_title", number)).with(pad));
    }
}
