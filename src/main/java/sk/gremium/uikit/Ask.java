package sk.gremium.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;

/**
 * Asks before something is sent or cannot be taken back: what will happen in one sentence (who sees it, who gets
 * mail), a button that names the act, and a way back. A double click acts once.
 *
 * <pre>{@code
 * new Ask(Texts.t(this, "round.send.title"))
 *     .sentence(Texts.t(this, "round.send.who", 7, "MECOMIC"))
 *     .details(table)
 *     .act(Texts.t(this, "round.send.button"), () -> rounds.send(command, round))
 *     .open();
 * }</pre>
 */
public final class Ask {

    private final Dialog dialog = new Dialog();

    /** Asks under this heading. */
    public Ask(String title) {
        dialog.setHeaderTitle(title);
        dialog.addClassName("ask-dialog");
        dialog.setWidth("34rem");
        dialog.setMaxWidth("calc(100vw - 1.5rem)");
        dialog.getFooter().add(Buttons.of(Texts.t(dialog, "uikit.back"), dialog::close));
    }

    /** Says what will happen. */
    public Ask sentence(String sentence) {
        dialog.add(new Paragraph(sentence));
        return this;
    }

    /** Shows more: a list of recipients, a field for a reason. */
    public Ask details(Component... pieces) {
        dialog.add(pieces);
        return this;
    }

    /** Names the act; it runs once, then the dialog closes. If it throws, the dialog stays with all that it holds. */
    public Ask act(String label, Command act) {
        return button(label, act, ButtonVariant.LUMO_PRIMARY);
    }

    /** As {@link #act}, for what takes something away. */
    public Ask dangerousAct(String label, Command act) {
        return button(label, act, ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    }

    private Ask button(String label, Command act, ButtonVariant... looks) {
        var button = Buttons.of(label, () -> {});
        button.addThemeVariants(looks);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.execute();
                dialog.close();
            } finally {
                button.setEnabled(true);
            }
        });
        dialog.getFooter().add(button);
        return this;
    }

    /** Opens the dialog; the focus returns to its opener when it closes. */
    public Ask open() {
        dialog.open();
        return this;
    }

    /** Closes it from outside, e.g. when what it asks about is gone. */
    public void close() {
        dialog.close();
    }
}
