package sk.gremium.action.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import sk.gremium.action.ReportRow;
import sk.gremium.action.Reporting;
import sk.gremium.action.TaskDetails;
import sk.gremium.action.TaskId;
import sk.gremium.action.TaskRegister;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Stale;
import sk.gremium.uikit.ConflictDialog;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Saves and sends what a report's form holds. If a colleague was faster, both texts are shown and neither is lost. */
record ReportSaving(
        Component page, TaskId task, Actor actor, TaskRegister register, Reporting reporting, Runnable show) {

    /** Whether it was stored; if not, a dialog with both texts stands open. */
    boolean save(ReportForm.Filled filled) {
        return store("action.report_saved", filled, this::save, () -> {
            reporting.save(actor, task, filled.version(), filled.text(), filled.state());
        });
    }

    /** As {@link #save}, and sent. */
    boolean send(CommandId command, ReportForm.Filled filled) {
        return store("action.report_sent", filled, merged -> send(command, merged), () -> {
            reporting.send(command, actor, task, filled.version(), filled.text(), filled.state());
        });
    }

    private boolean store(String done, ReportForm.Filled filled, Consumer<ReportForm.Filled> again, Runnable act) {
        try {
            act.run();
        } catch (Stale | OptimisticLockingFailureException e) {
            showBoth(filled, again);
            return false;
        }
        Toasts.done(Texts.t(page, done));
        show.run();
        return true;
    }

    private void showBoth(ReportForm.Filled filled, Consumer<ReportForm.Filled> again) {
        TaskDetails now = register.get(actor, task);
        @Nullable ReportRow draft = now.draft(actor.institution()).orElse(null);
        ReportRow theirs = draft == null ? now.last(actor.institution()).orElseThrow(Stale::new) : draft;
        long version = draft == null ? -1 : draft.version();
        new ConflictDialog(theirs.author() + ", " + Dates.of(page).dayTime(theirs.at()), theirs.text(), filled.text())
                .save(merged -> again.accept(new ReportForm.Filled(version, merged, filled.state())))
                .leave(show)
                .open();
    }
}
