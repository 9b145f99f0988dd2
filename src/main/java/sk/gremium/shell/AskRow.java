package sk.gremium.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.DeadlineNote;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** One thing that is wanted: what, of which object, until when, and the buttons that do it. */
class AskRow extends Div {

    AskRow(Ask ask, Optional<Integer> workingDaysLeft, boolean pressing) {
        addClassName("ask");
        Span sign = new Span(ask.sign());
        sign.addClassName("ico");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span verb = new Span(Texts.t(this, ask.what()));
        verb.addClassName("ask-what");
        Span line = new Span(verb, new Span(" · "), new Anchor(ask.route(), title(ask)));
        add(sign, line, buttons(ask, pressing), below(ask, workingDaysLeft));
    }

    /** The last button does what is wanted; it stands out while the matter is pressing. */
    private Div buttons(Ask ask, boolean pressing) {
        Div buttons = new Div();
        buttons.addClassName("do");
        for (Iterator<Ask.Action> all = ask.actions().iterator(); all.hasNext(); ) {
            Ask.Action action = all.next();
            String label = Texts.t(buttons, action.label());
            Button button = pressing && !all.hasNext()
                    ? Buttons.smallPrimary(label, () -> go(action))
                    : Buttons.small(label, () -> go(action));
            button.setAriaLabel(label + ": " + title(ask));
            buttons.add(button);
        }
        return buttons;
    }

    private String title(Ask ask) {
        List<Object> arguments = ask.title().arguments();
        return arguments.isEmpty()
                ? ask.title().words()
                : Texts.t(this, ask.title().words(), arguments.toArray());
    }

    private static void go(Ask.Action action) {
        Location location = new Location(action.route());
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private Span below(Ask ask, Optional<Integer> workingDaysLeft) {
        Span below = new Span();
        below.addClassName("small");
        workingDaysLeft.ifPresent(left -> below.add(
                new Tag(DeadlineNote.meaning(left), DeadlineNote.distance(Texts.of(this), left)), new Span(" ")));
        @Nullable String detail = ask.detail();
        if (detail != null) {
            below.add(new Span(Texts.t(this, detail, ask.arguments().toArray())));
        }
        return below;
    }
}
