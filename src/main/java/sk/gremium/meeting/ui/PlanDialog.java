package sk.gremium.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import sk.gremium.meeting.MeetingPlan;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Texts;

/** Changes the plan of a meeting; stays open with what was typed while something is wrong. */
class PlanDialog extends Dialog {

    PlanDialog(String title, MeetingForm form, Consumer<MeetingPlan> save) {
        setHeaderTitle(title);
        setWidth("46rem");
        setMaxWidth("calc(100vw - 1.5rem)");
        add(form);
        getFooter().add(Buttons.of(Texts.t(this, "uikit.back"), this::close));
        getFooter()
                .add(Buttons.primary(
                        Texts.t(this, "meeting.save_plan"),
                        () -> form.plan().ifPresent(plan -> {
                            save.accept(plan);
                            close();
                        })));
    }
}
