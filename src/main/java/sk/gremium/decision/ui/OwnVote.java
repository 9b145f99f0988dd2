package sk.gremium.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.VoteRow;
import sk.gremium.decision.VoteValue;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** The own institution's vote in an open ballot: three buttons, then what was said. */
class OwnVote extends Div {

    OwnVote(MeetingPart.Place place, ResolutionDetails resolution, BallotDetails ballot, BallotActs acts) {
        Texts texts = Texts.of(place.where());
        Optional<VoteRow> own = ballot.of(place.actor().institution());
        if (own.isEmpty() || own.get().value() == VoteValue.ABSENT) {
            add(new Notice(Meaning.CALM, texts.get("decision.own.none")));
        } else if (own.get().value() == VoteValue.NOT_VOTED) {
            add(new Paragraph(texts.get("decision.own.ask", own.get().abbr())));
            Div buttons = new Div();
            List.of(VoteValue.FOR, VoteValue.AGAINST, VoteValue.ABSTAINED).forEach(value -> {
                Button button = Buttons.of(
                        texts.get("decision.vote.ask." + DecisionWords.lower(value)),
                        () -> acts.vote(place, resolution, own.get(), value));
                button.setId("vote-" + DecisionWords.lower(value));
                button.addClassNames("vote-button", DecisionWords.meaning(value).style());
                buttons.add(button);
            });
            buttons.addClassName("vote-buttons");
            add(buttons);
        } else {
            VoteRow cast = own.get();
            Meaning meaning = DecisionWords.meaning(cast.value());
            add(new Notice(
                    meaning,
                    texts.get("decision.own.voted", cast.abbr(), DecisionWords.vote(place.where(), cast.value()))));
        }
        addClassName("own-vote");
    }
}
