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

    static void add(DraftPage page, ShownRounds rounds) {
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
    }

    private static Button go(DraftPage page, String key, String route) {
        return Buttons.of(Texts.t(page.view(), key), () -> to(page, route));
    }

    private static void to(DraftPage page, String route) {
        Component view = page.view();
        view.getUI().ifPresent(ui -> ui.navigate(route));
    }
}
