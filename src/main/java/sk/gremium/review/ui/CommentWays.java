package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentState;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.uikit.Texts;

/** From a sent comment forward: to how it is decided, what its institution answered, and its dispute. */
class CommentWays extends Div {

    CommentWays(Component where, CommentDetails comment, RoundDetails round, boolean own) {
        addClassNames("line", "links");
        if (comment.state() != CommentState.SENT) {
            return;
        }
        if (round.may(RoundAct.FOLLOW)) {
            add(new Anchor(
                    ReviewRoutes.disposition(round.draft(), comment.id()),
                    Texts.t(where, "review.dispute.to_disposition")));
        } else if (own) {
            add(new Anchor(
                    ReviewRoutes.answer(round.draft(), comment.id()), Texts.t(where, "review.dispute.to_answer")));
        }
        CommentDetails.EvaluationDetails evaluation = comment.evaluation();
        if (evaluation != null && evaluation.dispute() != null) {
            add(DisputeWords.link(where, round.draft(), evaluation));
        }
    }
}
