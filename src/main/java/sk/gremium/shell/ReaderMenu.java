package sk.gremium.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Map;
import sk.gremium.directory.AccountInfo;
import sk.gremium.uikit.Texts;

/** Language, colours and who is signed in. Each choice keeps the page. */
class ReaderMenu extends Div {

    private static final Map<String, String> NEXT_SCHEME = Map.of("auto", "dark", "dark", "light", "light", "auto");

    ReaderMenu(Reader reader, AuthenticationContext authentication) {
        addClassName("reader-menu");
        add(languages(reader));
        reader.account().ifPresent(account -> add(person(reader, account, authentication)));
    }

    private Div languages(Reader reader) {
        Div languages = new Div();
        languages.addClassName("languages");
        Locale now = Texts.localeOf(this);
        for (Locale language : Texts.LANGUAGES) {
            Button button = new Button(language.getLanguage(), click -> {
                reader.choose(language);
                UI.getCurrent().getPage().reload();
            });
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            // Begins with what the eye sees, so that it can be called by it.
            button.setAriaLabel(language.getLanguage() + " – " + language.getDisplayLanguage(language));
            button.getElement().setAttribute("lang", language.getLanguage());
            button.getElement().setAttribute("aria-pressed", String.valueOf(language.equals(now)));
            button.setClassName("on", language.equals(now));
            languages.add(button);
        }
        return languages;
    }

    private MenuBar person(Reader reader, AccountInfo account, AuthenticationContext authentication) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        Span initials = new Span(initials(account.name()));
        initials.addClassName("who");
        MenuItem who = bar.addItem(initials);
        who.setAriaLabel(Texts.t(this, "shell.account", account.name()));
        SubMenu menu = who.getSubMenu();
        MenuItem name = menu.addItem(account.name());
        name.setEnabled(false);
        Place.seldom()
                .forEach(place -> menu.addItem(
                        Texts.t(this, place.title()), click -> UI.getCurrent().navigate(place.view())));
        String next = NEXT_SCHEME.getOrDefault(account.scheme(), "auto");
        menu.addItem(Texts.t(this, "shell.scheme." + next), click -> {
            reader.choose(next);
            UI.getCurrent().getPage().reload();
        });
        menu.addItem(Texts.t(this, "shell.sign_out"), click -> authentication.logout());
        return bar;
    }

    /** The first letters of given and family name; titles end in a full stop and do not count. */
    static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (String word : name.split(",", -1)[0].split(" ", -1)) {
            if (!word.isEmpty() && !word.endsWith(".") && Character.isUpperCase(word.charAt(0))) {
                letters.append(word.charAt(0));
            }
        }
        return letters.length() > 2 ? letters.charAt(0) + letters.substring(letters.length() - 1) : letters.toString();
    }
}
