package sk.gremium.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;

/**
 * A page that its module put into the menu.
 *
 * @param title translation key of its name
 */
record Place(String title, Class<? extends Component> view) {

    /** From this order on, entries are seldom needed and stand in the reader's own menu. */
    private static final double SELDOM = 50;

    /** Where people go every day, in their order. */
    static List<Place> often() {
        return entries(false);
    }

    /** What is looked up now and then. */
    static List<Place> seldom() {
        return entries(true);
    }

    @SuppressWarnings("unchecked")
    private static List<Place> entries(boolean seldom) {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> isSeldom(entry) == seldom)
                .map(entry -> new Place(entry.title(), (Class<? extends Component>) entry.menuClass()))
                .toList();
    }

    private static boolean isSeldom(MenuEntry entry) {
        return entry.order() != null && entry.order() >= SELDOM;
    }
}
