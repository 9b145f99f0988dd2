package sk.gremium.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import sk.gremium.uikit.Texts;

/** The frame of every page of a signed-in person: what this is, where one can go, who one is. */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private final Div content = new Div();
    private final List<RouterLink> links = new ArrayList<>();

    MainLayout(Reader reader, AuthenticationContext authentication, @Value("${gremium.demo:false}") boolean demo) {
        addClassName("frame");
        content.addClassName("frame-content");
        if (demo) {
            Aside aside = new Aside(new DemoBanner(this));
            aside.getElement().setAttribute("aria-label", Texts.t(this, "shell.demo.label"));
            add(aside);
        }
        add(skipLink(), top(reader, authentication), content);
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
        Header top = new Header(logo, navigation(), new ReaderMenu(reader, authentication));
        top.addClassName("top");
        return top;
    }

    private Nav navigation() {
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            RouterLink link = new RouterLink(Texts.t(this, entry.title()), target(entry));
            link.setHighlightCondition(HighlightConditions.never());
            links.add(link);
            list.add(new ListItem(link));
        }
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", Texts.t(this, "shell.navigation"));
        return nav;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Component> target(MenuEntry entry) {
        return (Class<? extends Component>) entry.menuClass();
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
        String first = event.getLocation().getFirstSegment();
        for (RouterLink link : links) {
            boolean here = link.getHref().equals(first);
            link.setClassName("on", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
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
