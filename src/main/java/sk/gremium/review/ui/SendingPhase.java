package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentState;
import sk.gremium.review.Responses;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** While comments are taken: what is ready to be sent, what was sent, and the three acts of an answer. */
@org.springframework.stereotype.Component
class SendingPhase implements ResponsePhase {

    private final Responses responses;

    SendingPhase(Responses responses) {
        this.responses = responses;
    }

    @Override
    public boolean takes(RoundPhase phase) {
        return phase == RoundPhase.OPEN || phase == RoundPhase.CLOSED;
    }

    @Override
    public void show(ResponsePage page) {
        RoundDetails round = page.round();
        Component where = page.view();
        List<Component> pieces = new ArrayList<>(notices(page));
        RoundDetails.MyResponse mine = round.mine();
        if (mine == null) {
            page.setContent(pieces.toArray(Component[]::new));
            return;
        }
        page.addStatus(answered(where, mine));
        List<CommentDetails> drafts = in(page, CommentState.DRAFT);
        List<CommentDetails> sent = in(page, CommentState.SENT);
        Places places = new Places(page.text());
        var list = new SendingList(drafts, places, page.draft().id(), round.may(RoundAct.SEND));
        var acts = new ResponseActs(page, responses, list);
        if (drafts.isEmpty() && sent.isEmpty()) {
            pieces.add(new EmptyState(
                    Texts.t(where, "review.response.none"),
                    Texts.t(where, "review.response.none_how"),
                    new Anchor(ReviewRoutes.comments(page.draft().id()), Texts.t(where, "review.response.to_text"))));
        }
        if (!drafts.isEmpty()) {
            pieces.add(list);
        }
        if (!sent.isEmpty()) {
            pieces.add(new SentList(sent, places, page.draft().id()));
        }
        page.setActions(acts.buttons());
        page.setContent(pieces.toArray(Component[]::new));
    }

    private static List<Notice> notices(ResponsePage page) {
        RoundDetails round = page.round();
        Component where = page.view();
        if (round.mine() == null) {
            return List.of(new Notice(Meaning.CALM, Texts.t(where, "review.response.not_invited")));
        }
        List<Notice> notices = new ArrayList<>();
        if (!round.may(RoundAct.SEND)) {
            String why = round.may(RoundAct.WRITE) ? "review.response.coordinator_sends" : "review.response.read_only";
            notices.add(new Notice(Meaning.CALM, Texts.t(where, why, page.institution())));
        } else if (round.phase() == RoundPhase.CLOSED) {
            notices.add(new Notice(Meaning.WARN, Texts.t(where, "review.response.late")));
        }
        return notices;
    }

    private static Tag answered(Component where, RoundDetails.MyResponse mine) {
        String late = mine.late() ? "_LATE" : "";
        String key = "review.response.state." + mine.state().name() + late;
        return switch (mine.state()) {
            case AWAITED -> Tag.calm(Texts.t(where, key));
            case SENT, NO_COMMENTS ->
                mine.late()
                        ? Tag.warn(Texts.t(where, key))
                        : Tag.good(Texts.t(where, key)).sign("✓");
        };
    }

    private static List<CommentDetails> in(ResponsePage page, CommentState state) {
        return page.own().stream().filter(comment -> comment.state() == state).toList();
    }
}
