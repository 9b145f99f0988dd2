package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.review.CommentAct;
import sk.gremium.review.CommentContent;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Disposition;
import sk.gremium.review.EvaluationTable;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** One institution's proposal on a provision: who, what and why, and beside it how it is decided. */
class ProposalRow extends Article {

    /** What can be done with a row. */
    interface Acts {

        /** Makes a row the current one, with this disposition pressed if one is given. */
        void open(CommentDetails comment, @Nullable Disposition disposition);
    }

    private final DraftId draft;
    private final transient Acts acts;
    private final Div said = new Div();
    private final Div decision = new Div();

    ProposalRow(DraftId draft, EvaluationTable.Row row, @Nullable String now, Acts acts) {
        this.draft = draft;
        this.acts = acts;
        CommentDetails comment = row.comment();
        addClassName("row");
        setId("c-" + comment.id());
        getElement().setAttribute("tabindex", "-1");
        getElement()
                .setAttribute(
                        "aria-label",
                        Texts.t(
                                this,
                                "review.evaluation.row",
                                String.valueOf(comment.number()),
                                comment.institutionName(Texts.localeOf(this))));
        said.addClassName("said-by");
        add(who(comment), said, decision);
        say(row);
        rest(row, now);
        said.addClickListener(click -> acts.open(comment, null));
    }

    private Div who(CommentDetails comment) {
        var kind = new Div(new KindTag(comment.content()));
        if (comment.late()) {
            kind.add(Tag.warn(Texts.t(this, "review.evaluation.late")));
        }
        kind.addClassName("line");
        var who = new Div(
                new InstitutionChip(comment.abbr(), comment.institutionName(Texts.localeOf(this))),
                kind,
                new Anchor(ReviewRoutes.comment(draft, comment.id()), String.valueOf(comment.number())));
        who.addClassName("who-says");
        return who;
    }

    private void say(EvaluationTable.Row row) {
        CommentContent content = row.comment().content();
        var passage = content.target().anchor();
        if (content.wording() == null && passage != null) {
            var quote = new Paragraph(Texts.t(this, "review.card.quoted", passage.quote()));
            quote.addClassNames("doc", "quoted");
            said.add(quote);
        }
        CommentSummary.say(said, content);
        if (!row.competing().isEmpty()) {
            said.add(small(
                    Texts.t(this, "review.evaluation.competing", row.competing().size())));
        }
    }

    /** Shows how it stands, without the form. */
    final void rest(EvaluationTable.Row row, @Nullable String now) {
        CommentDetails comment = row.comment();
        CommentDetails.EvaluationDetails stands = comment.evaluation();
        removeClassName("cur");
        getElement().removeAttribute("aria-current");
        decision.removeAll();
        @Nullable Disposition chosen = stands == null ? null : stands.disposition();
        if (comment.may(CommentAct.EVALUATE)) {
            decision.add(new DispositionButtons(
                    String.valueOf(comment.number()), chosen, pressed -> acts.open(comment, pressed)));
        } else if (chosen != null) {
            decision.add(CommentWords.disposition(this, chosen));
        }
        if (stands != null) {
            stand(comment, stands, now);
        }
    }

    private void stand(CommentDetails comment, CommentDetails.EvaluationDetails stands, @Nullable String now) {
        if (!stands.reply().isEmpty()) {
            var reply = new Paragraph(stands.reply());
            reply.addClassName("reply");
            decision.add(reply);
        }
        @Nullable String wording = comment.content().wording();
        if (wording != null && stands.disposition() != Disposition.REJECTED) {
            decision.add(new WordingUseNote(draft, stands.wordingUse(), wording, now));
        }
        if (stands.dispute() != null) {
            decision.add(DisputeWords.link(this, draft, stands));
        } else if (comment.fundamental()
                && stands.disposition() != Disposition.ACCEPTED
                && comment.may(CommentAct.EVALUATE)) {
            decision.add(small(Texts.t(this, "review.evaluation.opens_dispute")));
        }
        if (stands.answer() != null) {
            decision.add(AnswerTag.of(this, stands.answer()));
        }
        decision.add(small(Texts.t(this, "review.evaluation.by", stands.by(), stands.at())));
    }

    /** Shows the form in which it is decided. */
    void decide(VerdictForm form) {
        addClassName("cur");
        getElement().setAttribute("aria-current", "true");
        decision.removeAll();
        decision.add(form);
    }

    /** Brings the row into sight and the keys to it. */
    void focus() {
        getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private static Component small(String words) {
        var piece = new Span(words);
        piece.addClassNames("small", "line");
        return piece;
    }
}
