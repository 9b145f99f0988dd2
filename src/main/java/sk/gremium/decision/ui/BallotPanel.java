package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.ResolutionAction;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.VoteRow;
import sk.gremium.decision.VoteValue;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** The vote beside the session: the sums, who voted how, what it amounts to, and the secretariat's buttons. */
class BallotPanel extends Section {

    BallotPanel(MeetingPart.Place place, ResolutionDetails resolution, BallotDetails ballot, BallotActs acts) {
        Component where = place.where();
        Texts texts = Texts.of(where);
        Span how = new Span(" " + texts.get("decision.ballot.public"));
        how.addClassName("small");
        Paragraph result = new Paragraph(DecisionWords.result(where, ballot));
        result.addClassName("small");
        result.getElement().setAttribute("role", "status");
        addClassName("ballot");
        add(new H2(new Span(texts.get("decision.ballot")), how), new VoteFigures(where, ballot.tally()));
        List.of(VoteValue.AGAINST, VoteValue.ABSTAINED, VoteValue.NOT_VOTED, VoteValue.FOR)
                .forEach(value -> who(where, ballot, value));
        add(result);
        if (ballot.open() && resolution.may(ResolutionAction.RECORD_VOTES)) {
            add(buttons(place, resolution, ballot, acts));
        }
    }

    /** "proti: MF SR, MK SR". */
    private void who(Component where, BallotDetails ballot, VoteValue value) {
        List<VoteRow> votes =
                ballot.votes().stream().filter(row -> row.value() == value).toList();
        if (!votes.isEmpty()) {
            Span words = new Span(Texts.t(where, "decision.who." + DecisionWords.lower(value), votes.size()) + ": ");
            words.addClassName("org");
            Paragraph line = new Paragraph(
                    words, new Span(votes.stream().map(VoteRow::abbr).collect(Collectors.joining(", "))));
            line.addClassName("small");
            add(line);
        }
    }

    private static Div buttons(
            MeetingPart.Place place, ResolutionDetails resolution, BallotDetails ballot, BallotActs acts) {
        Texts texts = Texts.of(place.where());
        Button rest = Buttons.small(texts.get("decision.act.rest"), () -> acts.rest(place, resolution, ballot));
        rest.setVisible(ballot.tally().notVoted() > 0);
        rest.setId("ballot-rest");
        Button record = Buttons.small(texts.get("decision.act.record"), () -> acts.record(place, resolution, ballot));
        record.setId("ballot-record");
        Button close = Buttons.primary(texts.get("decision.act.close"), () -> acts.close(place, resolution, ballot));
        close.addClassName("block");
        close.setId("ballot-close");
        Div line = new Div(rest, record);
        line.addClassName("line");
        Div buttons = new Div(line, close);
        buttons.addClassName("stack");
        return buttons;
    }
}
