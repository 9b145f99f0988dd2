package sk.gremium.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one-letter shortcuts of a page. They work only while no field and no dialog has the focus and no modifier is
 * held, and appear in {@link KeyboardHelp}.
 *
 * <pre>{@code
 * add(new Keys()
 *     .on("a", Texts.t(this, "evaluation.key.accept"), this::accept)
 *     .on("č", Texts.t(this, "evaluation.key.partly"), this::partly));
 * }</pre>
 */
@com.vaadin.flow.component.Tag("gremium-keys")
@JsModule("./components/gremium-keys.ts")
public final class Keys extends Component {

    /** A key as the browser names it ("n", "?", "Enter", "ArrowRight") and what it does. */
    public record Shortcut(String key, String words) {}

    private final Map<String, Command> acts = new LinkedHashMap<>();
    private final List<Shortcut> shortcuts = new ArrayList<>();

    /** No keys yet. */
    public Keys() {
        getElement()
                .addEventListener(
                        "key-pressed",
                        event -> acts.getOrDefault(
                                        event.getEventData().get("event.detail").asString(), () -> {})
                                .execute())
                .addEventData("event.detail");
    }

    /** A key that the server answers. */
    public Keys on(String key, String words, Command act) {
        acts.put(key, act);
        getElement().setProperty("keys", String.join(" ", acts.keySet()));
        return explain(key, words);
    }

    /** A key that another piece answers in the browser (the document's n, p, c), listed in the help only. */
    public Keys explain(String key, String words) {
        shortcuts.add(new Shortcut(key, words));
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        registry(event.getUI()).add(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        registry(event.getUI()).remove(this);
        super.onDetach(event);
    }

    /** What can be pressed on the page that is open now. */
    static List<Shortcut> known(UI ui) {
        return registry(ui).stream().flatMap(keys -> keys.shortcuts.stream()).toList();
    }

    private static Registry registry(UI ui) {
        var registry = ComponentUtil.getData(ui, Registry.class);
        if (registry == null) {
            registry = new Registry();
            ComponentUtil.setData(ui, Registry.class, registry);
        }
        return registry;
    }

    private static final class Registry extends ArrayList<Keys> {}
}
