package sk.gremium.review.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import sk.gremium.kernel.Actor;
import sk.gremium.review.CommentAct;
import sk.gremium.review.CommentDetails;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** A comment beside the text, open, that the reader cannot change: all it says and what became of it. */
class CommentReading extends Article {

    CommentReading(Commenting desk, Actor actor, CommentDetails comment, String place, Runnable close) {
        addClassNames("cm", "open");
        setClassName("zz", comment.fundamental());
        setId("comment-" + comment.id());
        getElement()
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-label", Texts.t(this, "review.card.name", comment.abbr(), place));
        var shut = Buttons.icon("✕", Texts.t(this, "review.card.close"), close::run);
        shut.addClassName("shut");
        add(shut, CardHead.open(comment, place, this));
        CommentSummary.say(this, comment.content());
        if (comment.sentAt() != null) {
            add(small(Texts.t(this, "review.card.sent_at", Dates.of(this).dayTime(comment.sentAt()))));
        }
        evaluation(comment);
        if (comment.among() != null) {
            add(new ColleaguesPiece(desk, actor, comment));
        }
        if (comment.may(CommentAct.WITHDRAW)) {
            var foot = new Div(
                    Buttons.quiet(Texts.t(this, "review.card.withdraw"), () -> withdraw(desk, actor, comment, close)));
            foot.addClassName("foot");
            add(foot);
        }
    }

    private void evaluation(CommentDetails comment) {
        CommentDetails.EvaluationDetails evaluation = comment.evaluation();
        if (evaluation == null) {
            return;
        }
        if (!evaluation.reply().isEmpty()) {
            var reply = new Paragraph(evaluation.reply());
            reply.addClassName("said");
            add(reply);
        }
        add(small(Texts.t(
                this, "review.card.evaluated", evaluation.by(), Dates.of(this).day(evaluation.at()))));
    }

    private void withdraw(Commenting desk, Actor actor, CommentDetails comment, Runnable close) {
        new Ask(Texts.t(this, "review.card.withdraw_title"))
                .sentence(Texts.t(this, "review.card.withdraw_what"))
                .dangerousAct(Texts.t(this, "review.card.withdraw"), () -> {
                    desk.withdraw(actor, comment.id(), comment.version());
                    Toasts.done(Texts.t(this, "review.card.withdrawn"));
                    close.run();
                })
                .open();
    }

    private static Span small(String words) {
        var piece = new Span(words);
        piece.addClassName("small");
        return piece;
    }
}
