package sk.gremium.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Disposition;
import sk.gremium.review.Verdict;
import sk.gremium.review.WordingUse;
import sk.gremium.review.Writing;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.TextKeeper;
import sk.gremium.uikit.Texts;

/** Where the gestor decides about one comment: the disposition, the reply, the wording into the text. */
class VerdictForm extends Composite<Div> {

    private static final int SHOWN_OF_A_REPLY = 90;
    private static final String ON_CONTROL_ENTER = "event.key === 'Enter' && (event.ctrlKey || event.metaKey)";

    /**
     * What the form needs to know.
     *
     * @param chosen pressed when the form opens; null for none
     * @param usual the replies usual with a disposition, the last used first
     * @param keeper keeps the reply while it is typed
     */
    record Start(
            CommentDetails comment,
            @Nullable Disposition chosen,
            Function<Disposition, List<String>> usual,
            TextKeeper keeper) {}

    private final Start start;
    private final DispositionButtons buttons;
    private final AutosavedTextArea reply;
    private final Checkbox wording = new Checkbox();
    private final Select<String> usual = new Select<>();
    private final Span consequence = new Span();
    private final Consumer<Verdict> save;
    private @Nullable Disposition chosen;

    VerdictForm(Start start, Consumer<Disposition> onChoice, Consumer<Verdict> save) {
        this.start = start;
        this.save = save;
        CommentDetails comment = start.comment();
        String number = String.valueOf(comment.number());
        buttons = new DispositionButtons(number, null, disposition -> {
            onChoice.accept(disposition);
            choose(disposition);
        });
        reply = new AutosavedTextArea(
                Texts.t(this, "review.evaluation.reply"), start.keeper(), "verdict-" + comment.id());
        reply.area().setMinRows(2);
        reply.area().setMaxLength(Writing.LONGEST);
        reply.area()
                .getElement()
                .addEventListener("keydown", event -> submit())
                .setFilter(ON_CONTROL_ENTER)
                .preventDefault();
        wording.setLabel(Texts.t(this, "review.evaluation.apply"));
        wording.setValue(true);
        usual.setAriaLabel(Texts.t(this, "review.evaluation.usual"));
        usual.setPlaceholder(Texts.t(this, "review.evaluation.usual"));
        usual.setItemLabelGenerator(VerdictForm::shortened);
        usual.addValueChangeListener(change -> take(change.getValue()));
        usual.addClassName("usual");
        consequence.addClassName("small");
        var foot = new Div(Buttons.small(Texts.t(this, "review.evaluation.save"), this::submit), consequence);
        foot.addClassName("form-actions");
        getContent().addClassName("verdict");
        getContent().add(buttons, reply, usual, wording, foot);
        CommentDetails.EvaluationDetails stands = comment.evaluation();
        if (stands != null) {
            reply.setValue(stands.reply());
        }
        show(start.chosen());
    }

    /** Presses a disposition; one that needs a reply asks for it at once. */
    void choose(Disposition disposition) {
        show(disposition);
        if (disposition.needsReply()) {
            reply.area().focus();
        }
    }

    private void show(@Nullable Disposition disposition) {
        chosen = disposition;
        buttons.press(disposition);
        boolean open = disposition != null;
        boolean required = disposition != null && disposition.needsReply();
        reply.setVisible(open);
        reply.area().setRequiredIndicatorVisible(required);
        reply.area()
                .setHelperText(
                        Texts.t(this, required ? "review.evaluation.reply_required" : "review.evaluation.reply_free"));
        List<String> replies = disposition == null ? List.of() : start.usual().apply(disposition);
        usual.setItems(replies);
        usual.setVisible(!replies.isEmpty());
        wording.setVisible(open && disposition != Disposition.REJECTED && hasNewWording());
        consequence.setText(consequence());
    }

    private String consequence() {
        if (chosen == null) {
            return Texts.t(this, "review.evaluation.choose");
        }
        boolean dispute = start.comment().fundamental() && chosen != Disposition.ACCEPTED;
        return dispute ? Texts.t(this, "review.evaluation.opens_dispute") : "";
    }

    private boolean hasNewWording() {
        CommentDetails.EvaluationDetails stands = start.comment().evaluation();
        return start.comment().content().wording() != null
                && (stands == null || stands.wordingUse() != WordingUse.APPLIED);
    }

    private void take(@Nullable String words) {
        if (words != null) {
            reply.setValue(words);
            start.keeper().keep(words);
            usual.clear();
            reply.area().focus();
        }
    }

    /** Whether something else is chosen or written than what stands. */
    boolean changed() {
        CommentDetails.EvaluationDetails stands = start.comment().evaluation();
        return chosen != null
                && (stands == null
                        || stands.disposition() != chosen
                        || !stands.reply().equals(reply.getValue().strip()));
    }

    /** Saves what is chosen; without a choice or a required reply it says what is missing. */
    void submit() {
        if (chosen == null) {
            return;
        }
        boolean missing = chosen.needsReply() && reply.getValue().isBlank();
        reply.area().setInvalid(missing);
        if (missing) {
            reply.area().setErrorMessage(Texts.t(this, "review.evaluation.reply_missing"));
            reply.area().focus();
            return;
        }
        save.accept(new Verdict(chosen, reply.getValue(), wording.isVisible() && wording.getValue()));
    }

    /** What was typed is saved for good. */
    void saved() {
        reply.saved();
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= SHOWN_OF_A_REPLY ? line : line.substring(0, SHOWN_OF_A_REPLY) + "…";
    }
}
