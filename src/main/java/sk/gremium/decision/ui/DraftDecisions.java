package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.springframework.core.annotation.Order;
import sk.gremium.action.TaskRow;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.decision.Resolutions;
import sk.gremium.draft.ui.DraftPage;
import sk.gremium.draft.ui.DraftPart;
import sk.gremium.uikit.Hint;
import sk.gremium.uikit.Texts;

/** On the page of a draft: the resolutions that decided on it, and the tasks that followed. */
@org.springframework.stereotype.Component
@Order(50)
class DraftDecisions implements DraftPart {

    private final ResolutionRegister register;
    private final Resolutions resolutions;

    DraftDecisions(ResolutionRegister register, Resolutions resolutions) {
        this.register = register;
        this.resolutions = resolutions;
    }

    @Override
    public void contribute(DraftPage page) {
        List<ResolutionRow> rows = register.ofDraft(page.actor(), page.draft().id());
        for (ResolutionRow row : rows) {
            page.addStatus(new Anchor(ResolutionRoutes.page(row.id()), DecisionWords.name(page.view(), row)));
        }
        if (!rows.isEmpty()) {
            List<TaskRow> tasks = resolutions.tasks(page.actor(), page.draft().id());
            if (!tasks.isEmpty()) {
                page.addStatus(new Hint(Texts.t(page.view(), "decision.draft_tasks", tasks.size()), list(tasks)));
            }
        }
    }

    private static Component list(List<TaskRow> tasks) {
        var list = new UnorderedList();
        tasks.forEach(task -> list.add(
                new ListItem(new Anchor("tasks/" + task.id(), task.title()), new Span(" · " + task.gestorAbbr()))));
        return list;
    }
}
