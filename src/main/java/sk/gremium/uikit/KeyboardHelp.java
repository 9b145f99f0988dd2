package sk.gremium.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/**
 * The list of the shortcuts that work on the open page.
 *
 * <pre>{@code
 * new Keys().on("?", Texts.t(this, "shell.key.help"), () -> KeyboardHelp.open(ui))     // once, in the shell
 * }</pre>
 */
public final class KeyboardHelp {

    private KeyboardHelp() {}

    /** Shows what every {@link Keys} on the page has registered. */
    public static void open(UI ui) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.t(ui, "uikit.keys.title"));
        var list = new UnorderedList();
        list.addClassName("keys");
        for (Keys.Shortcut shortcut : Keys.known(ui)) {
            var key = new Span(sign(shortcut.key()));
            key.addClassName("key");
            list.add(new ListItem(key, new Span(shortcut.words())));
        }
        dialog.add(new Div(list));
        dialog.getFooter().add(Buttons.of(Texts.t(ui, "uikit.close"), dialog::close));
        dialog.open();
    }

    private static String sign(String key) {
        return switch (key) {
            case "Enter" -> "↵";
            case "ArrowRight" -> "→";
            case "ArrowLeft" -> "←";
            case "ArrowUp" -> "↑";
            case "ArrowDown" -> "↓";
            case "Escape" -> "Esc";
            default -> key;
        };
    }
}
