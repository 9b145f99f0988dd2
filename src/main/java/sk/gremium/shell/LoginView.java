package sk.gremium.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import sk.gremium.directory.Accounts;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** The door. Says why one stands before it: signed out, wrong password, too many attempts. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final Div notices = new Div();
    private final AuthenticationContext authentication;
    private final Accounts accounts;

    LoginView(
            AuthenticationContext authentication,
            Accounts accounts,
            Reader reader,
            @Value("${gremium.demo:false}") boolean demo) {
        this.authentication = authentication;
        this.accounts = accounts;
        addClassName("door");
        setId("main");
        if (demo) {
            add(new MainLayout.DemoBanner(this));
        }
        Paragraph what = new Paragraph(Texts.t(this, "shell.login.what"));
        what.addClassName("lead");
        H1 name = new H1("Gremium");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        RevealButton.name(form);
        Div sheet = new Div(name, what, notices, form, new ReaderMenu(reader, authentication));
        sheet.addClassNames("card", "door-sheet");
        add(sheet);
        if (demo) {
            add(new DemoAccounts());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        if (accounts.none()) {
            event.forwardTo("setup");
            return;
        }
        Map<String, ?> query = event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("error")) {
            notices.add(new Notice(Meaning.BAD, Texts.t(this, "shell.login.wrong")));
        } else if (query.containsKey("ready")) {
            notices.add(new Notice(Meaning.GOOD, Texts.t(this, "shell.setup.done")));
        } else if (query.containsKey("out")) {
            notices.add(new Notice(Meaning.GOOD, Texts.t(this, "shell.login.out")));
        }
    }

    private LoginI18n words() {
        LoginI18n words = new LoginI18n();
        words.setForm(new LoginI18n.Form());
        words.setErrorMessage(new LoginI18n.ErrorMessage());
        words.getForm().setTitle(Texts.t(this, "shell.login.title"));
        words.getForm().setUsername(Texts.t(this, "shell.login.email"));
        words.getForm().setPassword(Texts.t(this, "shell.login.password"));
        words.getForm().setSubmit(Texts.t(this, "shell.login.submit"));
        words.getErrorMessage().setUsername(Texts.t(this, "shell.login.email_missing"));
        words.getErrorMessage().setPassword(Texts.t(this, "shell.login.password_missing"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return "Gremium – " + Texts.t(this, "shell.login.title");
    }
}
