package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.DisputeState;
import sk.gremium.review.RemovedBy;
import sk.gremium.text.anchor.Anchor;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.TextKeeper;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.WordingField;

/** Records how a dispute ended or that it goes on; a wording agreed on is written over the passage itself. */
class OutcomeDialog {

    /** What is done with the result. */
    interface Acts {

        /** It is over; the wording agreed on goes into the working text, null if none. */
        void remove(RemovedBy way, String note, @Nullable String compromise);

        /** It goes on. */
        void persist(String note);
    }

    private final Component where;
    private final DisputeDetails dispute;
    private final Choice<DisputeState> result;
    private final Select<RemovedBy> way = new Select<>();
    private final Div wording = new Div();
    private final WordingField compromise;
    private final AutosavedTextArea note;
    private final @Nullable Anchor passage;

    OutcomeDialog(Component where, DisputeDetails dispute, CommentDetails comment, TextKeeper keeper) {
        this.where = where;
        this.dispute = dispute;
        passage = comment.content().target().anchor();
        result = Choice.chips(
                words("review.dispute.result"), results(), value -> words("review.dispute.result." + value.name()));
        way.setLabel(words("review.dispute.how"));
        way.setItems(RemovedBy.values());
        way.setItemLabelGenerator(value -> words("review.dispute.way." + value.name()));
        way.setWidthFull();
        compromise = new WordingField(words("review.dispute.compromise"));
        note = new AutosavedTextArea(words("review.dispute.note"), keeper, "dispute-" + dispute.id());
        note.area().setHelperText(words("review.dispute.note_help"));
        var label = new Span(words("review.dispute.compromise"));
        label.addClassName("field-label");
        var what = new Span(words("review.dispute.compromise_what"));
        what.addClassName("small");
        wording.add(label, compromise, what);
        fill(comment);
    }

    private void fill(CommentDetails comment) {
        if (passage != null) {
            compromise.original(passage.quote());
            @Nullable String proposed = comment.content().wording();
            compromise.setValue(proposed == null ? passage.quote() : proposed);
        }
        result.setValue(DisputeState.REMOVED);
        way.setValue(RemovedBy.COMPROMISE);
        result.addValueChangeListener(change -> fit());
        way.addValueChangeListener(change -> fit());
        fit();
    }

    private void fit() {
        boolean removed = result.getValue() == DisputeState.REMOVED;
        way.setVisible(removed);
        wording.setVisible(removed
                && passage != null
                && (way.getValue() == RemovedBy.COMPROMISE || way.getValue() == RemovedBy.ACCEPTANCE));
        note.area().setRequiredIndicatorVisible(!removed);
    }

    private List<DisputeState> results() {
        return dispute.state().next().contains(DisputeState.PERSISTS)
                ? List.of(DisputeState.REMOVED, DisputeState.PERSISTS)
                : List.of(DisputeState.REMOVED);
    }

    void open(Acts acts) {
        var fields = new Div(result, way, wording, note);
        fields.addClassName("stack");
        new Ask(Texts.t(where, "review.dispute.outcome_title", dispute.number()))
                .sentence(Texts.t(where, "review.dispute.outcome_what", dispute.abbr()))
                .details(fields)
                .act(words("review.dispute.record"), () -> record(acts))
                .open();
    }

    private void record(Acts acts) {
        if (result.getValue() == DisputeState.PERSISTS) {
            acts.persist(note.getValue());
        } else {
            acts.remove(way.getValue(), note.getValue(), agreed());
        }
        note.saved();
    }

    private @Nullable String agreed() {
        boolean changed =
                wording.isVisible() && passage != null && !passage.quote().equals(compromise.getValue());
        return changed ? compromise.getValue() : null;
    }

    private String words(String key) {
        return Texts.t(where, key);
    }
}
