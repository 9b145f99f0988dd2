package sk.gremium.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.uikit.Texts;

/**
 * Where one can go: a row of links where there is room, else the browser's own popover that a button opens, without a
 * script and with all that keyboards and screen readers expect of it.
 */
class MainMenu extends Nav {

    private static final String ID = "main-menu";

    private final List<RouterLink> links = new ArrayList<>();

    MainMenu() {
        UnorderedList list = new UnorderedList();
        for (Place place : Place.often()) {
            RouterLink link = new RouterLink(Texts.t(this, place.title()), place.view());
            link.setHighlightCondition(HighlightConditions.never());
            links.add(link);
            list.add(new ListItem(link));
        }
        add(list);
        setId(ID);
        getElement().setAttribute("popover", "auto");
        getElement().setAttribute("aria-label", Texts.t(this, "shell.navigation"));
    }

    /** The button that opens it where there is no room for a row. */
    NativeButton opener() {
        Span sign = new Span("☰");
        sign.getElement().setAttribute("aria-hidden", "true");
        NativeButton opener = new NativeButton();
        opener.add(sign, new Span(Texts.t(this, "shell.menu")));
        opener.addClassName("menu-opener");
        opener.getElement().setAttribute("popovertarget", ID);
        return opener;
    }

    /** Marks the place where the reader is, by the first word of its address, and closes. */
    void show(String first) {
        for (RouterLink link : links) {
            boolean here = link.getHref().equals(first);
            link.setClassName("on", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }
        getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }
}
