package sk.gremium.shell;

import com.vaadin.flow.component.Component;
import sk.gremium.uikit.Texts;

/** Names the button that shows a typed password, for which Vaadin's server side has no words. */
final class RevealButton {

    private RevealButton() {}

    /** Names it in the password field that this component is or holds. */
    static void name(Component field) {
        field.getElement()
                .executeJs(
                        "(this.localName === 'vaadin-password-field' ? this : this.querySelector('vaadin-password-field'))"
                                + ".i18n = {reveal: $0}",
                        Texts.t(field, "shell.password.reveal"));
    }
}
