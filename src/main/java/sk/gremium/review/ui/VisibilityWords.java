package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.review.Visibility;
import sk.gremium.uikit.Texts;

/** Who sees a sent comment, in sentences. */
final class VisibilityWords {

    private VisibilityWords() {}

    /** As one of the choices when a round is opened. */
    static String choice(Component where, Visibility visibility) {
        return Texts.t(where, "review.visibility." + visibility.name());
    }

    /** What happens to a comment that is sent now. */
    static String whenSent(Component where, RoundDetails round) {
        boolean soon = round.visibility() == Visibility.AFTER_DEADLINE && round.phase() == RoundPhase.CLOSED;
        Visibility effective = soon ? Visibility.IMMEDIATE : round.visibility();
        return Texts.t(where, "review.sent_visibility." + effective.name());
    }
}
