package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import sk.gremium.review.EvaluationTable;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.WordingDiff;

/** A provision once: how it reads, and below it every proposal on it. */
class ProvisionCard extends Section {

    private final Div now = new Div();
    private final Div rows = new Div();
    private final Div rivals = new Div();

    ProvisionCard() {
        addClassNames("card", "prov");
        now.addClassName("now");
        rivals.addClassName("rivals");
        rivals.setVisible(false);
        add(now, rivals, rows);
    }

    void add(ProposalRow row) {
        rows.add(row);
    }

    /** Shows the passage, as it was commented on and as it reads in the working text. */
    void passage(EvaluationTable.Provision provision) {
        now.removeAll();
        var place = new H2(place(provision));
        var names = new Div(place);
        long wordings = provision.rows().stream()
                .filter(row -> !row.wording().isEmpty())
                .count();
        if (wordings > 0) {
            names.add(small(Texts.t(this, "review.evaluation.wordings", wordings)));
        }
        now.add(names, reads(provision));
        boolean compete =
                provision.rows().stream().anyMatch(row -> !row.competing().isEmpty());
        if (compete) {
            names.add(compare(provision));
        } else {
            rivals.setVisible(false);
        }
    }

    private String place(EvaluationTable.Provision provision) {
        if (provision.block() == null) {
            return Texts.t(this, "review.evaluation.whole");
        }
        String place = (provision.heading() + " " + provision.label()).strip();
        return place.isEmpty() ? Texts.t(this, "review.card.to_text") : place;
    }

    private Div reads(EvaluationTable.Provision provision) {
        var reads = new Div();
        @Nullable String today = provision.now();
        if (provision.block() == null) {
            return reads;
        }
        var commented = new Paragraph(provision.commented());
        commented.addClassName("doc");
        reads.add(commented);
        if (today == null) {
            reads.add(Tag.warn(Texts.t(this, "review.evaluation.passage_gone")));
        } else if (!today.equals(provision.commented())) {
            reads.add(
                    small(Texts.t(this, "review.evaluation.working")),
                    WordingDiff.of(this, provision.commented(), today));
        }
        return reads;
    }

    private Button compare(EvaluationTable.Provision provision) {
        var button = Buttons.quiet(Texts.t(this, "review.evaluation.compare"), () -> {});
        button.addClassName("compare");
        button.getElement().setAttribute("aria-expanded", String.valueOf(rivals.isVisible()));
        button.addClickListener(click -> {
            rivals.setVisible(!rivals.isVisible());
            button.getElement().setAttribute("aria-expanded", String.valueOf(rivals.isVisible()));
        });
        rivals.removeAll();
        provision.rows().stream()
                .filter(row -> !row.competing().isEmpty())
                .forEach(row -> rivals.add(rival(provision, row)));
        return button;
    }

    /** How the whole provision would read with one of the wordings. */
    private Div rival(EvaluationTable.Provision provision, EvaluationTable.Row row) {
        var comment = row.comment();
        var head = new Div(
                new InstitutionChip(comment.abbr(), comment.institutionName(Texts.localeOf(this))),
                new KindTag(comment.content()));
        if (comment.evaluation() != null) {
            head.add(CommentWords.disposition(this, comment.evaluation().disposition()));
        }
        head.addClassName("line");
        return new Div(head, WordingDiff.of(this, provision.commented(), row.result()));
    }

    private static Component small(String words) {
        var piece = new Span(words);
        piece.addClassName("small");
        return piece;
    }
}
