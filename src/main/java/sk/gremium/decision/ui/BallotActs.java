package sk.gremium.decision.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.Ballots;
import sk.gremium.decision.CastVote;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ResolutionId;
import sk.gremium.decision.ResolutionState;
import sk.gremium.decision.VoteRow;
import sk.gremium.decision.VoteValue;
import sk.gremium.kernel.CommandId;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** What is done in a vote; whatever cannot be taken back is asked about first. */
@org.springframework.stereotype.Component
class BallotActs {

    private final Ballots ballots;

    BallotActs(Ballots ballots) {
        this.ballots = ballots;
    }

    void open(MeetingPart.Place place, ResolutionDetails resolution) {
        CommandId command = CommandId.next();
        Texts texts = Texts.of(place.where());
        new Ask(texts.get("decision.act.open"))
                .sentence(texts.get("decision.open.what", resolution.row().title()))
                .act(texts.get("decision.act.open"), () -> {
                    ballots.open(command, place.actor(), id(resolution));
                    place.changed().run();
                })
                .open();
    }

    /** Casts the own institution's vote; those who do not agree may add why. */
    void vote(MeetingPart.Place place, ResolutionDetails resolution, VoteRow own, VoteValue value) {
        Texts texts = Texts.of(place.where());
        TextArea note = new TextArea(texts.get("decision.vote.note"));
        note.setHelperText(texts.get("decision.vote.note_helper"));
        note.setWidthFull();
        note.setVisible(value != VoteValue.FOR);
        String word = DecisionWords.vote(place.where(), value);
        new Ask(texts.get("decision.vote.ask." + DecisionWords.lower(value)))
                .sentence(texts.get(
                        "decision.vote.what", own.abbr(), word, resolution.row().title()))
                .details(new Paragraph(texts.get("decision.vote.final")), note)
                .act(texts.get("decision.vote.ask." + DecisionWords.lower(value)), () -> {
                    ballots.vote(place.actor(), id(resolution), new CastVote(value, note.getValue()));
                    Toasts.done(texts.get("decision.vote.done", word));
                    place.changed().run();
                })
                .open();
    }

    /** Notes the votes of all who have not voted. */
    void rest(MeetingPart.Place place, ResolutionDetails resolution, BallotDetails ballot) {
        Texts texts = Texts.of(place.where());
        int left = ballot.tally().notVoted();
        new Ask(texts.get("decision.act.rest"))
                .sentence(texts.get("decision.rest.what", left))
                .act(texts.get("decision.act.rest"), () -> {
                    ballots.recordRest(place.actor(), id(resolution), VoteValue.FOR);
                    place.changed().run();
                })
                .open();
    }

    /** Opens the list of all institutions to note or correct their votes. */
    void record(MeetingPart.Place place, ResolutionDetails resolution, BallotDetails ballot) {
        new VoteSheetDialog(place.where(), ballot, (institution, vote) -> {
                    ballots.record(place.actor(), id(resolution), institution, vote);
                    place.changed().run();
                })
                .open();
    }

    /** Counts, says what will come of it, and closes. */
    void close(MeetingPart.Place place, ResolutionDetails resolution, BallotDetails ballot) {
        CommandId command = CommandId.next();
        Texts texts = Texts.of(place.where());
        boolean adopted = ballot.soFar().adopted();
        new Ask(texts.get("decision.act.close"))
                .sentence(texts.get("decision.close.sums", DecisionWords.sums(place.where(), ballot)))
                .details(new Paragraph(
                        adopted
                                ? texts.get(
                                        "decision.close.adopts",
                                        resolution.row().tasks())
                                : texts.get("decision.close.does_not")))
                .act(texts.get("decision.act.close"), () -> {
                    ResolutionState state = ballots.close(command, place.actor(), id(resolution));
                    Toasts.done(texts.get("decision.closed." + DecisionWords.lower(state)));
                    place.changed().run();
                })
                .open();
    }

    private static ResolutionId id(ResolutionDetails resolution) {
        return resolution.row().id();
    }
}
