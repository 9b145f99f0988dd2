package sk.gremium.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.action.Reporting;
import sk.gremium.action.TaskAct;
import sk.gremium.action.TaskDetails;
import sk.gremium.action.TaskId;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.action.Tasks;
import sk.gremium.committee.ui.CommitteeLinks;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.NotFound;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.TextKeepers;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** One task: what is to be done, by whom, until when, where it comes from, and what was reported. */
@Route("tasks/:task")
@PermitAll
class TaskView extends Page implements BeforeEnterObserver {

    private final transient TaskRegister register;
    private final transient Reporting reporting;
    private final transient Tasks tasks;
    private final transient TextKeepers keepers;
    private final transient CurrentUser user;
    private final transient DueDates dates;
    private final transient List<TaskOrigin> origins;
    private TaskId id = TaskId.next();

    TaskView(
            TaskRegister register,
            Reporting reporting,
            Tasks tasks,
            TextKeepers keepers,
            CurrentUser user,
            DueDates dates,
            ObjectProvider<TaskOrigin> origins) {
        this.register = register;
        this.reporting = reporting;
        this.tasks = tasks;
        this.keepers = keepers;
        this.user = user;
        this.dates = dates;
        this.origins = origins.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = TaskId.of(event.getRouteParameters().get("task").orElseThrow(NotFound::new));
        show();
    }

    private void show() {
        Actor actor = user.require();
        TaskDetails task = register.get(actor, id);
        TaskRow row = task.row();
        title(row.title());
        crumbs(
                CommitteeLinks.to(row.committee(), row.committeeAbbr()),
                new Anchor("tasks", Texts.t(this, "action.title")),
                new Span(row.number()));
        lead(TaskWords.state(this, row.state()), dates.note(this, row));
        if (task.allowed().contains(TaskAct.CANCEL)) {
            actions(Buttons.of(Texts.t(this, "action.cancel"), () -> cancel(task)));
        } else {
            actions();
        }
        Div main = new Div();
        main.addClassName("stack");
        if (task.allowed().contains(TaskAct.WRITE_REPORT)) {
            ReportSaving saving = new ReportSaving(this, id, actor, register, reporting, this::show);
            main.add(new ReportForm(task, actor, keepers, saving));
        }
        main.add(new ReportHistory(task, this::accept, this::giveBack));
        Div side = new Div(
                facts(task),
                TaskTrail.of(task, actor, origins, this),
                new DateRequests(task, this::askForDate, this::decideDate));
        side.addClassName("stack");
        Div two = new Div(main, side);
        two.addClassName("two");
        content(two);
    }

    private Card facts(TaskDetails task) {
        TaskRow row = task.row();
        Card card = new Card(Texts.t(this, "action.about"));
        Div facts = Card.padded();
        // A short task says all in its title; what it was cut from is worth reading again only if it says more.
        if (!task.text().isEmpty() && !task.text().equalsIgnoreCase(row.title())) {
            facts.add(new Paragraph(task.text()));
        }
        Anchor gestor = new Anchor(InstitutionLinks.route(row.gestor()), row.gestorAbbr());
        gestor.addClassName("org");
        facts.add(new Paragraph(new Span(Texts.t(this, "action.gestor") + ": "), gestor));
        if (!row.partners().isEmpty()) {
            facts.add(new Paragraph(Texts.t(this, "action.partners") + ": " + String.join(", ", row.partners())));
        }
        return card.with(facts);
    }

    private void accept(UUID report) {
        reporting.accept(user.require(), report);
        Toasts.done(Texts.t(this, "action.report_accepted"));
        show();
    }

    private void giveBack(UUID report, String why) {
        reporting.giveBack(user.require(), report, why);
        Toasts.done(Texts.t(this, "action.report_returned"));
        show();
    }

    private void askForDate(DateRequests.Wish wish) {
        reporting.askForDate(wish.command(), user.require(), id, wish.day(), wish.reason());
        Toasts.done(Texts.t(this, "action.date_asked"));
        show();
    }

    private void decideDate(UUID request, boolean granted) {
        reporting.decideDate(user.require(), id, request, granted);
        Toasts.done(Texts.t(this, granted ? "action.date_granted" : "action.date_declined"));
        show();
    }

    private void cancel(TaskDetails task) {
        new Ask(Texts.t(this, "action.cancel"))
                .sentence(Texts.t(this, "action.cancel_sentence"))
                .dangerousAct(Texts.t(this, "action.cancel"), () -> {
                    tasks.cancel(user.require(), id, task.version());
                    show();
                })
                .open();
    }
}
