package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Anchor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.draft.ui.DraftPart;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.review.Rounds;
import sk.gremium.uikit.Texts;

/** On the page of a draft: the ways to the evaluation, its disputes and its table. */
@Component
@Order(60)
class EvaluationPart implements DraftPart {

    private final Rounds rounds;
    private final DisputeDesk disputes;
    private final EvaluationFiles files;

    EvaluationPart(Rounds rounds, DisputeDesk disputes, EvaluationFiles files) {
        this.rounds = rounds;
        this.disputes = disputes;
        this.files = files;
    }

    @Override
    public void contribute(DraftPage page) {
        rounds.current(page.actor(), page.draft().id()).ifPresent(round -> {
            published(page, round);
            if (round.phase() == RoundPhase.CLOSED && files.offered(round)) {
                page.addAction(files.button(page.view(), page.actor(), round));
            }
            evaluation(page, round);
        });
    }

    private void published(DraftPage page, RoundDetails current) {
        disputes.round(page.actor(), current.draft()).ifPresent(round -> {
            if (files.offered(round)) {
                page.addAction(files.button(page.view(), page.actor(), round));
            }
            if (round.mine() != null) {
                boolean answers = round.may(RoundAct.ANSWER);
                page.addAction(button(
                        ReviewRoutes.response(round.draft()),
                        Texts.t(page.view(), answers ? "review.ask.answer" : "review.dispute.to_answer")));
            }
            int count = disputes.disputes(page.actor(), round).size();
            if (count > 0) {
                page.addAction(button(
                        ReviewRoutes.disputes(round.draft()), Texts.t(page.view(), "review.dispute.link", count)));
            }
        });
    }

    private static void evaluation(DraftPage page, RoundDetails round) {
        if (round.may(RoundAct.EVALUATE)) {
            Anchor evaluate =
                    button(ReviewRoutes.evaluation(round.draft()), Texts.t(page.view(), "review.evaluation.link"));
            evaluate.addClassName("primary");
            page.addAction(evaluate);
        } else if (round.may(RoundAct.FOLLOW) && round.phase() == RoundPhase.PUBLISHED) {
            page.addAction(button(
                    ReviewRoutes.evaluation(round.draft()), Texts.t(page.view(), "review.evaluation.link_published")));
        }
    }

    private static Anchor button(String route, String words) {
        Anchor button = new Anchor(route, words);
        button.addClassName("btn");
        return button;
    }
}
