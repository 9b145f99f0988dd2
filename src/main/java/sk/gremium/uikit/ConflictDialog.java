package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/**
 * Two people changed the same text: shows both side by side and loses neither. The reader edits what shall stand,
 * starting from the own words, or leaves the other text as it is; the own words then stay selectable until the dialog
 * is closed. Texts are shown literally.
 *
 * <pre>{@code
 * catch (Stale stale) {
 *     var theirs = minutes.item(id);
 *     new ConflictDialog(Texts.t(this, "minutes.changedBy", theirs.who(), theirs.at()), theirs.text(), field.getValue())
 *         .save(merged -> save(merged, theirs.version()))
 *         .leave(() -> show(theirs))
 *         .open();
 * }
 * }</pre>
 */
public final class ConflictDialog {

    private final Dialog dialog = new Dialog();
    private final TextArea result = new TextArea();
    private Consumer<String> save = text -> {};
    private Runnable leave = () -> {};

    /** Who saved the other text and when; the other text; the own one. */
    public ConflictDialog(String whoSavedTheirs, String theirs, String mine) {
        var texts = Texts.of(dialog);
        dialog.setHeaderTitle(texts.get("uikit.conflict.title"));
        dialog.addClassName("conflict-dialog");
        dialog.setWidth("60rem");
        dialog.setMaxWidth("calc(100vw - 1.5rem)");
        dialog.setCloseOnOutsideClick(false);
        result.setLabel(texts.get("uikit.conflict.result"));
        result.setValue(mine);
        result.setWidthFull();
        result.setMinHeight("8rem");
        var sides = new Div(side(whoSavedTheirs, theirs), side(texts.get("uikit.conflict.mine"), mine));
        sides.addClassName("conflict-sides");
        dialog.add(new Paragraph(texts.get("uikit.conflict.sentence")), sides, result);
    }

    private static Component side(String heading, String text) {
        var words = new Paragraph(text);
        words.addClassNames("conflict-text", "doc");
        var side = new Div(new H3(heading), words);
        side.addClassName("conflict-side");
        return side;
    }

    /** What to do with the text that shall stand; if it throws, the dialog stays open. */
    public ConflictDialog save(Consumer<String> act) {
        save = act;
        return this;
    }

    /** What to do when the other text shall stay. */
    public ConflictDialog leave(Runnable act) {
        leave = act;
        return this;
    }

    /** Opens the dialog. */
    public void open() {
        var texts = Texts.of(dialog);
        dialog.getFooter()
                .add(
                        Buttons.of(texts.get("uikit.back"), dialog::close),
                        Buttons.of(texts.get("uikit.conflict.leave"), () -> {
                            leave.run();
                            dialog.close();
                        }),
                        Buttons.primary(texts.get("uikit.conflict.save"), () -> {
                            save.accept(result.getValue());
                            dialog.close();
                        }));
        dialog.open();
    }
}
