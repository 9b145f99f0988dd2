package sk.gremium.decision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import sk.gremium.decision.ResolutionAction;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionState;
import sk.gremium.meeting.ui.MeetingPart;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** A resolution below the item that is discussed: its text, its state, and what can be done with it now. */
class ResolutionCard extends Article {

    /** What the card asks for. */
    interface Acts {

        void edit();

        void drop();

        void putToVote();
    }

    ResolutionCard(MeetingPart.Place place, ResolutionDetails resolution, Acts acts) {
        Texts texts = Texts.of(place.where());
        addClassName("res");
        String name = DecisionWords.name(place.where(), resolution.row());
        H3 heading = new H3();
        if (resolution.row().state() == ResolutionState.DRAFT) {
            heading.setText(name);
        } else {
            heading.add(new Anchor(ResolutionRoutes.page(resolution.row().id()), name));
        }
        Paragraph title = new Paragraph(resolution.row().title());
        title.addClassName("small");
        add(
                new Header(
                        heading,
                        DecisionWords.state(place.where(), resolution.row().state())),
                title,
                new ResolutionPaper(place.where(), resolution.sections()));
        Div buttons = new Div();
        buttons.addClassName("form-actions");
        if (resolution.may(ResolutionAction.OPEN_BALLOT)) {
            buttons.add(Buttons.smallPrimary(texts.get("decision.act.open"), acts::putToVote));
        }
        if (resolution.may(ResolutionAction.EDIT)) {
            buttons.add(
                    Buttons.small(texts.get("decision.act.edit"), acts::edit),
                    Buttons.quiet(texts.get("decision.act.drop"), acts::drop));
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
    }
}
