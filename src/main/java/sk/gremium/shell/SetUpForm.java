package sk.gremium.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import sk.gremium.directory.NewPerson;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.Texts;

/** Who the first administrator is and with what they sign in. */
class SetUpForm extends Composite<Div> {

    private final TextField given = new TextField(Texts.t(this, "shell.setup.given"));
    private final TextField family = new TextField(Texts.t(this, "shell.setup.family"));
    private final Choice<Boolean> feminine = Choice.segments(
            Texts.t(this, "shell.setup.address"),
            List.of(true, false),
            she -> Texts.t(this, she ? "shell.setup.mrs" : "shell.setup.mr"));
    private final EmailField email = new EmailField(Texts.t(this, "shell.setup.email"));
    private final PasswordField password = new PasswordField(Texts.t(this, "shell.setup.password"));

    SetUpForm(BiConsumer<NewPerson, String> create) {
        feminine.setValue(true);
        password.setHelperText(Texts.t(this, "shell.setup.password_helper"));
        password.getElement().setAttribute("autocomplete", "new-password");
        RevealButton.name(password);
        email.getElement().setAttribute("autocomplete", "username");
        List.of(given, family, email, password)
                .forEach(field -> field.getElement().setProperty("required", true));
        Button submit = Buttons.primary(
                Texts.t(this, "shell.setup.create"), () -> create.accept(person(), password.getValue()));
        getContent().addClassName("fields");
        getContent().add(given, family, feminine, email, password, submit);
    }

    private NewPerson person() {
        return new NewPerson(
                "",
                given.getValue().strip(),
                family.getValue().strip(),
                "",
                feminine.getValue(),
                email.getValue().strip(),
                Texts.localeOf(this).getLanguage(),
                "",
                "");
    }
}
