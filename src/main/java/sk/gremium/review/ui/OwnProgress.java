package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentState;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** How far the reader's institution has come, in words below the heading and on the button that leads to sending. */
class OwnProgress {

    private final DraftPage page;
    private final RoundDetails round;
    private final RoundDetails.MyResponse mine;
    private final String institution;
    private final Span words = new Span();
    private final Button go;

    private OwnProgress(DraftPage page, RoundDetails round, RoundDetails.MyResponse mine, String institution) {
        this.page = page;
        this.round = round;
        this.mine = mine;
        this.institution = institution;
        go = Buttons.of("", this::open);
        if (round.phase() == RoundPhase.OPEN || round.phase() == RoundPhase.CLOSED || round.may(RoundAct.ANSWER)) {
            if (round.may(RoundAct.DECLARE_NONE) && mine.drafts() == 0) {
                page.addAction(Buttons.of(Texts.t(page.view(), "review.response.declare_none"), this::open));
            }
            page.addAction(go);
        }
        show(mine.drafts(), mine.sent());
    }

    /** Null if the reader's institution has no part in the round. */
    static @Nullable OwnProgress of(DraftPage page, RoundDetails round, String institution) {
        RoundDetails.MyResponse mine = round.mine();
        return mine == null ? null : new OwnProgress(page, round, mine, institution);
    }

    Component words() {
        return words;
    }

    /** Counts anew after a comment was written or discarded. */
    void show(List<CommentDetails> comments) {
        show(count(comments, CommentState.DRAFT), count(comments, CommentState.SENT));
    }

    private int count(List<CommentDetails> comments, CommentState state) {
        return (int) comments.stream()
                .filter(comment -> comment.institution().equals(page.actor().institution()))
                .filter(comment -> comment.state() == state)
                .count();
    }

    private void show(int drafts, int sent) {
        Component view = page.view();
        words.setText(Texts.t(view, "review.card.mine." + mine.state().name(), institution, drafts, sent));
        boolean sends = drafts > 0 && round.may(RoundAct.SEND);
        go.setText(
                sends
                        ? Texts.t(view, "review.response.send", institution, drafts)
                        : Texts.t(view, "review.card.see_response"));
        go.getElement().getThemeList().set("primary", sends);
    }

    private void open() {
        page.view().getUI().ifPresent(ui -> ui.navigate(ReviewRoutes.response(round.draft())));
    }
}
