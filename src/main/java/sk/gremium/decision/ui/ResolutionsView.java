package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** The register of resolutions of all committees that the reader may see. */
@Route(ResolutionRoutes.REGISTER)
@Menu(title = "decision.menu", order = 3.5)
@PermitAll
class ResolutionsView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient ResolutionRegister register;
    private final transient Committees committees;

    ResolutionsView(CurrentUser user, ResolutionRegister register, Committees committees) {
        this.user = user;
        this.register = register;
        this.committees = committees;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        ResolutionsQuery query = ResolutionsQuery.of(event.getLocation().getQueryParameters());
        List<CommitteeInfo> mine = committees.visible(actor);
        var committee = mine.stream()
                .filter(each -> each.abbr().equals(query.committee()))
                .map(CommitteeInfo::id)
                .findFirst();
        List<ResolutionRow> rows = register.list(actor, query.filter(committee.orElse(null)));
        title(Texts.t(this, "decision.list.title"));
        lead(Texts.t(this, "decision.list.lead"));
        Card card = new Card(Texts.t(this, "decision.list.found", rows.size()));
        if (query.narrowed()) {
            card.beside(new Anchor(ResolutionRoutes.REGISTER, Texts.t(this, "decision.list.show_all")));
        }
        card.add(table(rows, query.narrowed()));
        List<String> abbrs = mine.stream().map(CommitteeInfo::abbr).toList();
        content(new ResolutionsFilterBar(query, abbrs, register.years(actor), this::go), card);
    }

    private Component table(List<ResolutionRow> rows, boolean narrowed) {
        return new DataTable<ResolutionRow>(Texts.t(this, "decision.list.title"))
                .column(
                        Texts.t(this, "decision.number"),
                        row -> new Span(row.label() == null ? "–" : row.label()),
                        row -> "nb org")
                .rowHeader(Texts.t(this, "decision.title"), this::title)
                .column(
                        Texts.t(this, "decision.meeting"),
                        row -> MeetingLinks.to(
                                row.meeting(),
                                Texts.t(this, "decision.at_meeting", String.valueOf(row.meetingNumber()))))
                .column(
                        Texts.t(this, "decision.day"),
                        row -> new Span(Dates.of(this).day(row.day())),
                        row -> "nb")
                .column(Texts.t(this, "decision.state"), row -> DecisionWords.state(this, row.state()), row -> "nb")
                .number(Texts.t(this, "decision.tasks"), row -> row.tasks() == 0 ? "" : String.valueOf(row.tasks()))
                .whenEmpty(
                        narrowed
                                ? new EmptyState(
                                        Texts.t(this, "decision.list.no_match"),
                                        Texts.t(this, "decision.list.no_match_why"))
                                : new EmptyState(
                                        Texts.t(this, "decision.list.none"), Texts.t(this, "decision.list.none_why")))
                .rows(rows);
    }

    private Div title(ResolutionRow row) {
        Span committee = new Span(" " + row.committeeAbbr());
        committee.addClassName("small");
        return new Div(new Anchor(ResolutionRoutes.page(row.id()), row.title()), committee);
    }

    private void go(ResolutionsQuery query) {
        getUI().ifPresent(ui -> ui.navigate(ResolutionsView.class, query.query()));
    }
}
