package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.decision.BallotDetails;
import sk.gremium.decision.ResolutionAction;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ResolutionDrafting;
import sk.gremium.decision.Resolutions;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** Resolutions and votes in the session: below the item, its drafts and the own vote; beside it, the sums. */
@org.springframework.stereotype.Component
@Order(10)
class SessionDecisions implements MeetingPart {

    private final Resolutions resolutions;
    private final ResolutionDrafting drafting;
    private final ResolutionWriting writing;
    private final BallotActs ballots;

    SessionDecisions(
            Resolutions resolutions, ResolutionDrafting drafting, ResolutionWriting writing, BallotActs ballots) {
        this.resolutions = resolutions;
        this.drafting = drafting;
        this.writing = writing;
        this.ballots = ballots;
    }

    @Override
    public Object state(Place place, AgendaRow item) {
        return ofItem(place, item);
    }

    @Override
    public List<Component> below(Place place, AgendaRow item) {
        List<Component> pieces = new ArrayList<>();
        ofItem(place, item).forEach(resolution -> pieces.addAll(pieces(place, resolution)));
        if (writing.may(place)) {
            writing.fresh(place, item).ifPresent(pieces::add);
        }
        return pieces;
    }

    private List<Component> pieces(Place place, ResolutionDetails resolution) {
        List<Component> pieces = new ArrayList<>();
        if (resolution.may(ResolutionAction.EDIT)) {
            writing.changed(place, resolution).ifPresent(pieces::add);
        }
        if (pieces.isEmpty()) {
            pieces.add(new ResolutionCard(place, resolution, new Acts(place, resolution)));
        }
        BallotDetails ballot = resolution.ballot();
        if (ballot != null && resolution.may(ResolutionAction.VOTE)) {
            pieces.add(new OwnVote(place, resolution, ballot, ballots));
        }
        return pieces;
    }

    @Override
    public List<Component> adds(Place place, AgendaRow item) {
        return writing.may(place)
                ? List.of(Buttons.of(Texts.t(place.where(), "decision.act.add"), () -> writing.begin(place, item)))
                : List.of();
    }

    @Override
    public List<Component> aside(Place place, AgendaRow item) {
        List<Component> panels = new ArrayList<>();
        for (ResolutionDetails resolution : ofItem(place, item)) {
            BallotDetails ballot = resolution.ballot();
            if (ballot != null) {
                panels.add(new BallotPanel(place, resolution, ballot, ballots));
            }
        }
        return panels;
    }

    private List<ResolutionDetails> ofItem(Place place, AgendaRow item) {
        return resolutions.ofItem(place.actor(), place.meeting().id(), item.id());
    }

    private final class Acts implements ResolutionCard.Acts {

        private final Place place;
        private final ResolutionDetails resolution;

        Acts(Place place, ResolutionDetails resolution) {
            this.place = place;
            this.resolution = resolution;
        }

        @Override
        public void edit() {
            writing.edit(place, resolution);
        }

        @Override
        public void drop() {
            Texts texts = Texts.of(place.where());
            new Ask(texts.get("decision.act.drop"))
                    .sentence(texts.get("decision.drop.what", resolution.row().title()))
                    .dangerousAct(texts.get("decision.act.drop"), () -> {
                        drafting.drop(place.actor(), resolution.row().id(), resolution.version());
                        place.changed().run();
                    })
                    .open();
        }

        @Override
        public void putToVote() {
            ballots.open(place, resolution);
        }
    }
}
