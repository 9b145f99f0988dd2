package sk.gremium.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import sk.gremium.kernel.Ask;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** Môj stôl: what is wanted from me, until when, and one button to do it (ux.md 2.1). */
@Route("")
@Menu(title = "shell.menu.desk", order = 1)
@PermitAll
class DeskView extends Page implements BeforeEnterObserver {

    private final transient Desk desk;

    DeskView(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<Desk.When, List<Ask>> asks = desk.asks();
        title(Texts.t(this, "shell.desk.title"));
        int count = asks.values().stream().mapToInt(List::size).sum();
        int today = asks.getOrDefault(Desk.When.NOW, List.of()).size();
        String institution = desk.institution().orElse("");
        lead(
                institution.isEmpty()
                        ? Texts.t(this, "shell.desk.lead_nobody", count, today)
                        : Texts.t(this, "shell.desk.lead", institution, count, today));
        Div side = new Div(new UpcomingCard(desk.upcoming(), this), new NewsCard(desk.news(), desk.now(), this));
        side.addClassName("desk-side");
        Div two = new Div(waiting(asks), side);
        two.addClassName("two");
        content(two);
    }

    private Component waiting(Map<Desk.When, List<Ask>> asks) {
        Card card = new Card(Texts.t(this, "shell.desk.waiting"));
        if (asks.isEmpty()) {
            return card.with(
                    new EmptyState(Texts.t(this, "shell.desk.nothing"), Texts.t(this, "shell.desk.nothing_why")));
        }
        asks.forEach((when, group) -> {
            H3 heading = new H3(Texts.t(this, "shell.desk.when." + when.name().toLowerCase(java.util.Locale.ROOT)));
            heading.addClassName("grp");
            heading.setClassName("now", when == Desk.When.NOW);
            card.add(heading);
            group.forEach(ask -> card.add(new AskRow(ask, desk.workingDaysLeft(ask), when != Desk.When.LATER)));
        });
        return card;
    }
}
