package sk.gremium.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.annotation.Value;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.KeyboardHelp;
import sk.gremium.uikit.Keys;
import sk.gremium.uikit.Texts;

/** The frame of every page of a signed-in person: what this is, where one can go, who one is. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div content = new Div();
    private final MainMenu menu = new MainMenu();

    MainLayout(Reader reader, AuthenticationContext authentication, @Value("${gremium.demo:false}") boolean demo) {
        addClassName("frame");
        content.addClassName("frame-content");
        if (demo) {
            Aside aside = new Aside(new DemoBanner(this));
            aside.getElement().setAttribute("aria-label", Texts.t(this, "shell.demo.label"));
            add(aside);
        }
        Keys keys = new Keys().on("?", Texts.t(this, "shell.key.help"), this::help);
        add(skipLink(), top(reader, authentication), content, keys);
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", Texts.t(this, "shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Header top(Reader reader, AuthenticationContext authentication) {
        Anchor logo = new Anchor("", "Gremium");
        logo.addClassName("logo");
        Button help = Buttons.icon("?", Texts.t(this, "shell.key.help"), this::help);
        help.addClassName("help");
        Header top = new Header(logo, menu.opener(), menu, help, new ReaderMenu(reader, authentication));
        top.addClassName("top");
        return top;
    }

    private void help() {
        getUI().ifPresent(KeyboardHelp::open);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.show(event.getLocation().getFirstSegment());
    }

    /** Words about the demonstration, on every page. */
    static final class DemoBanner extends Div {

        DemoBanner(Component where) {
            addClassName("demo");
            setText(Texts.t(where, "shell.demo"));
            getElement().setAttribute("role", "note");
        }
    }
}
