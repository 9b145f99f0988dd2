package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import sk.gremium.minutes.AnswerRow;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;

/** Which institutions agree, which propose corrections, and what the silence of the others means. */
class AnswersCard extends Composite<Div> {

    AnswersCard(Reading reading) {
        List<AnswerRow> asked = reading.minutes().asked();
        long answered = asked.stream()
                .filter(row -> row.answer() != AnswerRow.Answer.NONE)
                .count();
        Card card = new Card(reading.t("minutes.answers"));
        card.note(reading.t("minutes.answers_of", answered, asked.size()));
        Div words = Card.padded();
        line(words, reading, "minutes.answers_agree", AnswerRow.Answer.AGREES);
        line(words, reading, "minutes.answers_correct", AnswerRow.Answer.CORRECTS);
        boolean silence = answered < asked.size();
        if (silence && reading.minutes().deadline() != null) {
            words.add(new Paragraph(reading.t(
                    reading.minutes().commenting() ? "minutes.answers_silent" : "minutes.answers_silent_over",
                    Dates.of(reading.where()).day(reading.minutes().deadline().lastDay()))));
        }
        words.addClassName("small");
        getContent().add(card.with(words));
    }

    private static void line(Div words, Reading reading, String sentence, AnswerRow.Answer answer) {
        String names = reading.minutes().asked().stream()
                .filter(row -> row.answer() == answer)
                .map(AnswerRow::abbr)
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            words.add(new Paragraph(reading.t(sentence, names)));
        }
    }
}
