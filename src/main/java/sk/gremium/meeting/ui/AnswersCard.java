package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import sk.gremium.meeting.Answer;
import sk.gremium.meeting.InvitationRow;
import sk.gremium.meeting.Quorum;
import sk.gremium.uikit.Bar;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Texts;

/** What the institutions answered, and whether it would be enough to decide. */
class AnswersCard extends Composite<Div> {

    AnswersCard(MeetingPart.Place place, List<InvitationRow> rows, Quorum expected, Consumer<InvitationRow> change) {
        Texts texts = Texts.of(place.where());
        long answered = rows.stream().filter(row -> row.answer() != Answer.NONE).count();
        Card card = new Card(texts.get("meeting.answers"));
        card.note(texts.get("meeting.answers_of", answered, rows.size()));
        String words = texts.get("meeting.quorum.expected", expected.present(), expected.total(), expected.needed());
        card.add(Card.padded(new Bar(expected.present(), expected.total(), words), new Paragraph(words)));
        DataTable<InvitationRow> table = new DataTable<InvitationRow>(texts.get("meeting.answers"))
                .rowHeader(texts.get("meeting.institution"), row -> new InstitutionChip(row.abbr(), row.name()))
                .column(texts.get("meeting.answer"), row -> answer(texts, row));
        if (rows.stream().anyMatch(InvitationRow::mine)) {
            table.column("", row -> note(texts, row, change), row -> "acts");
        }
        card.add(table.rows(rows));
        getContent().add(card);
    }

    private static Component answer(Texts texts, InvitationRow row) {
        Span more = new Span(" " + (row.alternate().isEmpty() ? row.note() : row.alternate()));
        more.addClassName("small");
        return new Span(AnswerWords.tag(texts, row), more);
    }

    private static Component note(Texts texts, InvitationRow row, Consumer<InvitationRow> change) {
        return row.mine()
                ? Buttons.icon("✎", texts.get("meeting.answer.note_for", row.abbr()), () -> change.accept(row))
                : new Span();
    }
}
