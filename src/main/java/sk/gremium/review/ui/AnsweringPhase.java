package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.review.Answer;
import sk.gremium.review.Answers;
import sk.gremium.review.CommentAct;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentState;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Once the evaluation is published: every comment with its disposition, and whether the institution agrees with it. */
@org.springframework.stereotype.Component
class AnsweringPhase implements ResponsePhase {

    private final Answers answers;
    private final ChangedPassages passages;
    private final EvaluationFiles files;

    AnsweringPhase(Answers answers, ChangedPassages passages, EvaluationFiles files) {
        this.answers = answers;
        this.passages = passages;
        this.files = files;
    }

    @Override
    public boolean takes(RoundPhase phase) {
        return phase == RoundPhase.PUBLISHED;
    }

    @Override
    public void show(ResponsePage page) {
        Component where = page.view();
        List<CommentDetails> sent = page.own().stream()
                .filter(comment -> comment.state() == CommentState.SENT)
                .toList();
        if (files.offered(page.round())) {
            page.setActions(files.button(where, page.actor(), page.round()));
        }
        List<Component> pieces = new ArrayList<>();
        if (sent.isEmpty()) {
            pieces.add(new EmptyState(Texts.t(where, "review.answer.none"), Texts.t(where, "review.answer.none_what")));
        } else {
            pieces.add(notice(page, sent));
            pieces.add(list(page, sent));
        }
        page.setContent(pieces.toArray(Component[]::new));
    }

    private static Notice notice(ResponsePage page, List<CommentDetails> sent) {
        Component where = page.view();
        long open = sent.stream()
                .filter(comment -> comment.may(CommentAct.ANSWER)
                        && comment.evaluation() != null
                        && comment.evaluation().answer() == null)
                .count();
        if (open > 0) {
            return new Notice(Meaning.ACCENT, Texts.t(where, "review.answer.wanted", open));
        }
        return page.round().may(RoundAct.ANSWER)
                ? new Notice(Meaning.GOOD, Texts.t(where, "review.answer.complete"))
                : new Notice(Meaning.CALM, Texts.t(where, "review.answer.who", page.institution()));
    }

    private Card list(ResponsePage page, List<CommentDetails> sent) {
        Component where = page.view();
        Places places = new Places(page.text());
        var known = passages.of(page.actor(), page.round());
        var card = new Card(Texts.t(where, "review.answer.list", sent.size()));
        for (CommentDetails comment : sent) {
            var row = new AnswerRow(page.draft().id(), comment, places, known.of(comment.id()));
            if (comment.may(CommentAct.ANSWER)) {
                row.ask(answer -> answer(page, comment, answer));
            }
            card.add(row);
        }
        return card;
    }

    /** To agree ends a dispute for good, so it asks first. */
    private void answer(ResponsePage page, CommentDetails comment, Answer answer) {
        Component where = page.view();
        boolean dispute = comment.evaluation() != null && comment.evaluation().dispute() != null;
        if (answer == Answer.AGREES && dispute) {
            new Ask(Texts.t(where, "review.answer.agree_title", String.valueOf(comment.number())))
                    .sentence(Texts.t(where, "review.answer.agree_what"))
                    .act(Texts.t(where, "review.answer.do.AGREES"), () -> send(page, comment, answer))
                    .open();
        } else {
            send(page, comment, answer);
        }
    }

    private void send(ResponsePage page, CommentDetails comment, Answer answer) {
        answers.answer(page.actor(), comment.id(), answer);
        Toasts.done(Texts.t(page.view(), "review.answer.done." + answer.name(), String.valueOf(comment.number())));
        page.reload();
    }
}
