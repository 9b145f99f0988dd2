package sk.gremium.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import sk.gremium.security.SetUp;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** The page of the one-time link: it makes the first administrator, or says why it cannot and what to do. */
@Route(value = "setup/:token?", autoLayout = false)
@AnonymousAllowed
class SetUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SetUp setUp;
    private final Div pieces = new Div();

    SetUpView(SetUp setUp, Reader reader, AuthenticationContext authentication) {
        this.setUp = setUp;
        addClassName("door");
        setId("main");
        Div sheet = new Div(new H1(Texts.t(this, "shell.setup.title")), pieces, new ReaderMenu(reader, authentication));
        sheet.addClassNames("card", "door-sheet");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        pieces.removeAll();
        if (setUp.opens(token)) {
            Paragraph what = new Paragraph(Texts.t(this, "shell.setup.what"));
            what.addClassName("lead");
            pieces.add(what, new SetUpForm((person, password) -> {
                setUp.use(token, person, password);
                getUI().ifPresent(ui -> ui.navigate("login", QueryParameters.of("ready", "")));
            }));
        } else {
            pieces.add(
                    new Notice(Meaning.WARN, Texts.t(this, "shell.setup.closed")),
                    new Paragraph(Texts.t(this, "shell.setup.closed_what")),
                    new Anchor("login", Texts.t(this, "shell.setup.to_login")));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t(this, "shell.setup.title") + " – Gremium";
    }
}
