package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftAction;
import sk.gremium.draft.DraftState;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** The buttons beside a draft's heading that lead to the pages of its round. */
final class RoundButtons {

    private RoundButtons() {}

    static void add(DraftPage page, ShownRounds rounds, String institution) {
        @Nullable RoundDetails round = rounds.current();
        boolean going = round != null && round.phase() != RoundPhase.PUBLISHED;
        if (round != null && round.may(RoundAct.FOLLOW)) {
            page.addAction(go(page, "review.card.board", ReviewRoutes.board(round.draft())));
        }
        if (page.draft().may(DraftAction.OPEN_ROUND) && !going) {
            Button open = go(
                    page, "review.open.do", ReviewRoutes.newRound(page.draft().id()));
            if (page.draft().state() == DraftState.DRAFTING) {
                open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            page.addAction(open);
        }
        if (round != null && going && round.mine() != null) {
            respond(page, round, round.mine(), institution);
        }
    }

    private static void respond(DraftPage page, RoundDetails round, RoundDetails.MyResponse mine, String institution) {
        String route = ReviewRoutes.response(round.draft());
        if (!round.may(RoundAct.SEND)) {
            page.addAction(go(page, "review.card.see_response", route));
            return;
        }
        if (round.may(RoundAct.DECLARE_NONE) && mine.drafts() == 0) {
            page.addAction(go(page, "review.response.declare_none", route));
        }
        Button send = mine.drafts() == 0
                ? go(page, "review.card.see_response", route)
                : Buttons.of(
                        Texts.t(page.view(), "review.response.send", institution, mine.drafts()),
                        () -> to(page, route));
        if (mine.drafts() > 0) {
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        page.addAction(send);
    }

    private static Button go(DraftPage page, String key, String route) {
        return Buttons.of(Texts.t(page.view(), key), () -> to(page, route));
    }

    private static void to(DraftPage page, String route) {
        Component view = page.view();
        view.getUI().ifPresent(ui -> ui.navigate(route));
    }
}
