package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import sk.gremium.draft.DraftId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.DisputeState;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** States of disputes in words and colour. */
final class DisputeWords {

    private DisputeWords() {}

    static Tag state(Component where, DisputeState state) {
        String words = Texts.t(where, "review.dispute.state." + state.name());
        return switch (state) {
            case OPEN -> Tag.warn(words);
            case SCHEDULED -> Tag.accent(words);
            case REMOVED -> Tag.good(words).sign("✓");
            case PERSISTS -> Tag.bad(words).sign("!");
        };
    }

    /** From an evaluated comment to its dispute. */
    static Component link(Component where, DraftId draft, CommentDetails.EvaluationDetails evaluation) {
        var state = state(where, Objects.requireNonNull(evaluation.disputeState()));
        var line = new Div(
                new Anchor(
                        ReviewRoutes.dispute(draft, Objects.requireNonNull(evaluation.dispute())),
                        Texts.t(where, "review.dispute.one")),
                state);
        line.addClassName("line");
        return line;
    }

    /** "kompromisným znením". */
    static String way(Component where, DisputeDetails.End end) {
        return Texts.t(where, "review.dispute.way." + end.removedBy().name());
    }
}
