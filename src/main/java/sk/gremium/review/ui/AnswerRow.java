package sk.gremium.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Consumer;
import sk.gremium.draft.DraftId;
import sk.gremium.review.Answer;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** One comment of the own institution with its disposition, the reply and what changed in the text. */
class AnswerRow extends Article {

    private final CommentDetails comment;
    private final Div outcome = new Div();

    AnswerRow(DraftId draft, CommentDetails comment, Places places, Optional<ChangedPassages.Changed> changed) {
        this.comment = comment;
        addClassName("answer-row");
        setId("c-" + comment.id());
        getElement().setAttribute("aria-label", String.valueOf(comment.number()));
        var summary =
                new CommentSummary(comment, places.words(this, comment.content().target()));
        summary.add(new Anchor(ReviewRoutes.comment(draft, comment.id()), Texts.t(this, "review.response.open")));
        outcome.addClassName("outcome");
        CommentDetails.EvaluationDetails evaluation = comment.evaluation();
        if (evaluation != null) {
            outcome.add(CommentWords.disposition(this, evaluation.disposition()));
            if (!evaluation.reply().isEmpty()) {
                var reply = new Paragraph(evaluation.reply());
                reply.addClassName("reply");
                outcome.add(reply);
            }
            changed.ifPresent(passage -> outcome.add(new ChangedPassage(draft, passage)));
            if (evaluation.dispute() != null) {
                outcome.add(DisputeWords.link(this, draft, evaluation));
            }
            if (evaluation.answer() != null) {
                outcome.add(AnswerTag.of(this, evaluation.answer()));
            }
        }
        add(summary, outcome);
    }

    /** Lets the institution say whether it agrees; agreeing is final. */
    void ask(Consumer<Answer> answer) {
        CommentDetails.EvaluationDetails evaluation = comment.evaluation();
        if (evaluation == null || evaluation.answer() == Answer.AGREES) {
            return;
        }
        var buttons = new Div(button(Answer.AGREES, answer));
        if (evaluation.answer() == null) {
            buttons.add(button(Answer.INSISTS, answer));
        }
        buttons.addClassName("form-actions");
        outcome.add(buttons);
    }

    private Button button(Answer value, Consumer<Answer> answer) {
        var button = Buttons.small(Texts.t(this, "review.answer.do." + value.name()), () -> answer.accept(value));
        button.setAriaLabel(
                Texts.t(this, "review.answer.do." + value.name()) + ", " + String.valueOf(comment.number()));
        return button;
    }
}
