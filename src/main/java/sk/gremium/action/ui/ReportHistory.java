package sk.gremium.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import sk.gremium.action.ReportRow;
import sk.gremium.action.ReportStatus;
import sk.gremium.action.TaskAct;
import sk.gremium.action.TaskDetails;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Texts;

/** What was reported, newest first; the secretariat decides about what it has not decided yet. */
class ReportHistory extends Composite<Div> {

    private final transient Consumer<UUID> accept;
    private final transient BiConsumer<UUID, String> giveBack;

    ReportHistory(TaskDetails task, Consumer<UUID> accept, BiConsumer<UUID, String> giveBack) {
        this.accept = accept;
        this.giveBack = giveBack;
        Card card = new Card(Texts.t(this, "action.history"));
        List<ReportRow> told = task.reports().stream()
                .filter(report -> report.status() != ReportStatus.DRAFT)
                .toList();
        if (told.isEmpty()) {
            card.add(new EmptyState(Texts.t(this, "action.history_none"), Texts.t(this, "action.history_why")));
        }
        boolean decides = task.allowed().contains(TaskAct.DECIDE);
        told.forEach(report -> card.add(entry(report, decides)));
        getContent().add(card);
    }

    private Article entry(ReportRow report, boolean decides) {
        Span institution = new Span(report.abbr());
        institution.addClassName("org");
        Div head = new Div(
                institution,
                TaskWords.status(this, report.status()),
                TaskWords.state(this, report.reported()),
                TasksView.small(report.author() + " · " + Dates.of(this).dayTime(report.at())));
        head.addClassName("entry-head");
        Article entry = new Article();
        entry.addClassName("entry");
        Paragraph words = new Paragraph(report.text());
        words.addClassName("as-typed");
        entry.add(head, words);
        if (!report.remark().isEmpty()) {
            entry.add(new Paragraph(Texts.t(this, "action.remark", report.remark())));
        }
        if (decides && report.status() == ReportStatus.SENT) {
            Div buttons = new Div(
                    Buttons.smallPrimary(Texts.t(this, "action.accept"), () -> accept.accept(report.id())),
                    Buttons.small(Texts.t(this, "action.give_back"), () -> askWhy(report)));
            buttons.addClassName("form-actions");
            entry.add(buttons);
        }
        return entry;
    }

    private void askWhy(ReportRow report) {
        TextArea why = new TextArea(Texts.t(this, "action.give_back_why"));
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        new Ask(Texts.t(this, "action.give_back"))
                .sentence(Texts.t(this, "action.give_back_sentence", report.abbr()))
                .details(why)
                .act(Texts.t(this, "action.give_back"), () -> giveBack.accept(report.id(), why.getValue()))
                .open();
    }
}
