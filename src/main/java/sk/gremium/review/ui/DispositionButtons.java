package sk.gremium.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.Disposition;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** The three dispositions; the chosen one is pressed and says what the comment is, the others what they would do. */
class DispositionButtons extends Div {

    private final Map<Disposition, Button> buttons = new EnumMap<>(Disposition.class);

    /**
     * The three for one comment.
     *
     * @param comment its number, for those who hear the buttons without their row
     */
    DispositionButtons(String comment, @Nullable Disposition chosen, Consumer<Disposition> choose) {
        addClassName("disp");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.t(this, "review.evaluation.decide", comment));
        for (Disposition disposition : Disposition.values()) {
            Button button = Buttons.of("", () -> choose.accept(disposition));
            button.getElement()
                    .setAttribute("aria-keyshortcuts", Texts.t(this, "review.evaluation.key." + disposition.name()));
            buttons.put(disposition, button);
            add(button);
        }
        press(chosen);
    }

    void press(@Nullable Disposition chosen) {
        buttons.forEach((disposition, button) -> {
            boolean on = disposition == chosen;
            String key = on ? "review.evaluation.is." : "review.evaluation.do.";
            button.setText(Texts.t(this, key + disposition.name()));
            button.setClassName(CommentWords.meaning(disposition).style(), on);
            button.setClassName("on", on);
            button.getElement().setAttribute("aria-pressed", String.valueOf(on));
        });
    }
}
