package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.CastVote;
import sk.gremium.decision.VoteRow;
import sk.gremium.decision.VoteValue;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Texts;

/** The institutions that are there, each with its vote; every choice is noted at once. */
class VoteSheetDialog {

    private static final List<VoteValue> NOTED =
            List.of(VoteValue.FOR, VoteValue.AGAINST, VoteValue.ABSTAINED, VoteValue.NOT_VOTED);

    private final Dialog dialog = new Dialog();

    VoteSheetDialog(Component where, BallotDetails ballot, BiConsumer<InstitutionId, CastVote> note) {
        Texts texts = Texts.of(where);
        dialog.setHeaderTitle(texts.get("decision.act.record"));
        dialog.setWidth("46rem");
        dialog.setMaxWidth("calc(100vw - 1.5rem)");
        dialog.add(new Paragraph(texts.get("decision.record.what")));
        dialog.add(new DataTable<VoteRow>(texts.get("decision.ballot.list"))
                .text(texts.get("decision.institution"), VoteRow::abbr)
                .column(texts.get("decision.vote"), row -> choice(where, row, note))
                .rows(ballot.votes().stream()
                        .filter(row -> row.value() != VoteValue.ABSENT)
                        .toList()));
        dialog.getFooter().add(Buttons.of(texts.get("decision.record.done"), dialog::close));
    }

    private static Choice<VoteValue> choice(Component where, VoteRow row, BiConsumer<InstitutionId, CastVote> note) {
        Choice<VoteValue> choice = Choice.segments(
                Texts.t(where, "decision.record.of", row.abbr()), NOTED, value -> DecisionWords.vote(where, value));
        choice.setValue(row.value());
        choice.addValueChangeListener(
                change -> note.accept(row.institution(), new CastVote(change.getValue(), row.note())));
        return choice;
    }

    void open() {
        dialog.open();
    }
}
