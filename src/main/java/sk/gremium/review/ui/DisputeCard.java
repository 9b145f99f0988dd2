package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.DisputeState;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.WordingUse;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Timeline;
import sk.gremium.uikit.WordingDiff;

/** One dispute: about which comment, how it was decided, the talks, and the ways to all of them. */
class DisputeCard extends Article {

    /** What the secretariat does with a dispute. */
    interface Acts {

        void arrange(DisputeDetails dispute);

        void record(DisputeDetails dispute, CommentDetails comment);
    }

    private final DraftId draft;
    private final DisputeDetails dispute;
    private final CommentDetails comment;

    DisputeCard(
            DraftId draft,
            DisputeDetails dispute,
            CommentDetails comment,
            String place,
            Optional<ChangedPassages.Changed> changed) {
        this.draft = draft;
        this.dispute = dispute;
        this.comment = comment;
        addClassNames("card", "dispute");
        setId("d-" + dispute.id());
        getElement().setAttribute("tabindex", "-1");
        var heading = new H2(Texts.t(this, "review.dispute.about", dispute.number(), place));
        var head = new Div(heading, DisputeWords.state(this, dispute.state()));
        head.addClassName("line");
        var said = new Div();
        said.addClassName("summary");
        CommentSummary.say(said, comment.content());
        var decided = decided();
        changed.ifPresent(passage -> decided.add(new ChangedPassage(draft, passage)));
        var sides = new Div(said, decided);
        sides.addClassName("sides");
        add(head, sides, history());
    }

    private Div decided() {
        var decided = new Div();
        decided.addClassName("outcome");
        CommentDetails.EvaluationDetails evaluation = comment.evaluation();
        if (evaluation != null) {
            decided.add(CommentWords.disposition(this, evaluation.disposition()));
            if (!evaluation.reply().isEmpty()) {
                var reply = new Paragraph(evaluation.reply());
                reply.addClassName("reply");
                decided.add(reply);
            }
            if (evaluation.answer() != null) {
                decided.add(AnswerTag.of(this, evaluation.answer()));
            }
        }
        return decided;
    }

    private Timeline history() {
        Dates dates = Dates.of(this);
        var history = new Timeline(Texts.t(this, "review.dispute.history"));
        history.entry(dates.day(dispute.openedAt()), Texts.t(this, "review.dispute.opened"));
        for (DisputeDetails.TalkDetails talk : dispute.talks()) {
            var said = new Div(new Paragraph(Texts.t(
                    this,
                    "review.dispute.talk",
                    Texts.t(this, "review.dispute.level." + talk.level().name()),
                    Texts.t(this, "review.dispute.form." + talk.form().name()),
                    talk.participants())));
            if (talk.outcome() != null) {
                said.add(DisputeWords.state(this, talk.outcome()));
            }
            if (!talk.note().isEmpty()) {
                said.add(new Paragraph(talk.note()));
            }
            history.entry(dates.dayTime(talk.heldOn()), Texts.t(this, "review.dispute.talks"), said);
        }
        if (dispute.end() != null) {
            end(history, dispute.end());
        }
        return history;
    }

    private void end(Timeline history, DisputeDetails.End end) {
        boolean noted = dispute.talks().stream().noneMatch(talk -> talk.outcome() == DisputeState.REMOVED);
        var said = new Div(new Paragraph(Texts.t(this, "review.dispute.ended", DisputeWords.way(this, end), end.by())));
        if (noted && !end.note().isEmpty()) {
            said.add(new Paragraph(end.note()));
        }
        var passage = comment.content().target().anchor();
        @Nullable String compromise = end.compromise();
        if (compromise != null && passage != null) {
            said.add(WordingDiff.of(this, passage.quote(), compromise));
            if (end.wordingUse() != WordingUse.NOT_USED) {
                said.add(new Paragraph(
                        Texts.t(this, "review.dispute.use." + end.wordingUse().name())));
            }
        }
        history.entry(Dates.of(this).day(end.at()), Texts.t(this, "review.dispute.removed"), said);
    }

    /** Adds the ways to the comment and its disposition; the gestor comes to the work table, the institution to its answer. */
    void links(boolean evaluates, boolean own) {
        var links = new Div(
                new Anchor(ReviewRoutes.comment(draft, comment.id()), Texts.t(this, "review.dispute.to_comment")));
        if (evaluates) {
            links.add(new Anchor(
                    ReviewRoutes.disposition(draft, comment.id()), Texts.t(this, "review.dispute.to_disposition")));
        } else if (own) {
            links.add(new Anchor(ReviewRoutes.answer(draft, comment.id()), Texts.t(this, "review.dispute.to_answer")));
        }
        links.addClassNames("line", "links");
        add(links);
    }

    /** Adds what can be done now. */
    void settle(Acts acts) {
        boolean arranged = dispute.state() == DisputeState.SCHEDULED;
        Component arrange = Buttons.small(
                Texts.t(this, arranged ? "review.dispute.move" : "review.dispute.arrange"),
                () -> acts.arrange(dispute));
        Component record = Buttons.small(Texts.t(this, "review.dispute.record"), () -> acts.record(dispute, comment));
        var buttons = new Div(arrange, record);
        buttons.addClassName("form-actions");
        add(buttons);
    }
}
