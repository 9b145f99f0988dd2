package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.VoteRow;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Texts;

/** How everybody voted: the sums, what came of it by which rule, every institution, and the reasons of the dissenting. */
class VoteCard {

    private VoteCard() {}

    static Card of(Component where, BallotDetails ballot) {
        Paragraph result = new Paragraph(DecisionWords.result(where, ballot));
        return new Card(Texts.t(where, "decision.ballot"))
                .note(Texts.t(where, "decision.ballot.public"))
                .with(Card.padded(new VoteFigures(where, ballot.tally()), result), table(where, ballot.votes()));
    }

    private static DataTable<VoteRow> table(Component where, List<VoteRow> votes) {
        return new DataTable<VoteRow>(Texts.t(where, "decision.ballot.list"))
                .rowHeader(Texts.t(where, "decision.institution"), row -> new InstitutionChip(row.abbr(), row.name()))
                .column(Texts.t(where, "decision.vote"), row -> DecisionWords.voteTag(where, row.value()), row -> "nb")
                .column(Texts.t(where, "decision.cast_by"), row -> castBy(where, row))
                .rows(votes);
    }

    private static Component castBy(Component where, VoteRow row) {
        Div cell = new Div();
        @Nullable String by = row.by();
        if (by != null && row.at() != null) {
            String when = Dates.of(where).time(row.at());
            Span who =
                    new Span(Texts.t(where, row.recorded() ? "decision.cast.recorded" : "decision.cast.own", by, when));
            who.addClassName("small");
            cell.add(who);
        }
        if (!row.note().isEmpty()) {
            Paragraph note = new Paragraph(row.note());
            note.addClassName("as-typed");
            Span heading = new Span(Texts.t(where, "decision.dissent"));
            heading.addClassName("field-label");
            cell.add(heading, note);
        }
        return cell;
    }
}
