package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import sk.gremium.meeting.Answer;
import sk.gremium.meeting.InvitationAnswer;
import sk.gremium.meeting.InvitationRow;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** The invitation of the reader's own institution with its answer, one click each. */
class OwnAnswerCard extends Composite<Div> {

    OwnAnswerCard(MeetingPart.Place place, InvitationRow own, Consumer<InvitationAnswer> answer, Runnable otherwise) {
        Texts texts = Texts.of(place.where());
        Card card = new Card(texts.get("meeting.answer.own", own.abbr()));
        card.beside(AnswerWords.tag(texts, own));
        boolean open = own.answer() == Answer.NONE;
        String yes = texts.get("meeting.answer.yes");
        Runnable attends = () -> answer.accept(InvitationAnswer.willAttend());
        Button attend = open ? Buttons.smallPrimary(yes, attends::run) : Buttons.small(yes, attends::run);
        attend.setDisableOnClick(true);
        attend.setVisible(own.answer() != Answer.WILL_ATTEND);
        Div buttons = new Div(attend, Buttons.small(texts.get("meeting.answer.otherwise"), otherwise::run));
        buttons.addClassName("form-actions");
        Div pad = Card.padded(new Paragraph(
                texts.get("meeting.answer.until", place.meeting().leadTimes().answerBy())));
        if (!own.alternate().isEmpty()) {
            pad.add(new Paragraph(texts.get("meeting.answer.alternate_is", own.alternate())));
        }
        if (own.answeredBy() != null && own.answeredAt() != null) {
            Paragraph by = new Paragraph(texts.get("meeting.answer.by", own.answeredBy(), own.answeredAt()));
            by.addClassName("small");
            pad.add(by);
        }
        pad.add(buttons);
        card.add(pad);
        getContent().add(card);
    }
}
