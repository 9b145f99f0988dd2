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
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.decision.ResolutionState;
import sk.gremium.decision.Verb;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Filters;
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
    private final Div found = new Div();
    private @Nullable Filters<ResolutionsQuery> filters;

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
        if (filters == null) {
            frame(actor, query, mine);
        } else {
            filters.show(query);
        }
        Card card = new Card(Texts.t(this, "decision.list.found", rows.size()));
        if (query.narrowed()) {
            card.beside(new Anchor(ResolutionRoutes.REGISTER, Texts.t(this, "decision.list.show_all")));
        }
        card.add(table(rows, query.narrowed()));
        found.removeAll();
        found.add(card);
    }

    private void frame(Actor actor, ResolutionsQuery query, List<CommitteeInfo> mine) {
        title(Texts.t(this, "decision.list.title"));
        lead(Texts.t(this, "decision.list.lead"));
        List<String> abbrs = mine.stream().map(CommitteeInfo::abbr).toList();
        filters = new Filters<>(Texts.t(this, "decision.list.filter"), query, this::go)
                .words(Texts.t(this, "decision.list.search"), ResolutionsQuery::words, ResolutionsQuery::words);
        if (abbrs.size() > 1) {
            filter(
                    "committee",
                    abbrs,
                    abbr -> abbr,
                    ResolutionsQuery::committee,
                    (choice, abbr) -> choice.committee(abbr == null ? "" : abbr));
        }
        filter("year", register.years(actor), String::valueOf, ResolutionsQuery::year, ResolutionsQuery::year);
        filter(
                "state",
                List.of(ResolutionState.ADOPTED, ResolutionState.NOT_ADOPTED),
                state -> Texts.t(this, "decision.state." + DecisionWords.lower(state)),
                ResolutionsQuery::state,
                ResolutionsQuery::state);
        filter(
                "verb",
                List.of(Verb.values()),
                verb -> DecisionWords.verb(this, verb),
                ResolutionsQuery::verb,
                ResolutionsQuery::verb);
        content(filters, found);
    }

    private <T> void filter(
            String name,
            List<T> values,
            Function<T, String> words,
            Function<ResolutionsQuery, @Nullable T> chosen,
            BiFunction<ResolutionsQuery, @Nullable T, ResolutionsQuery> with) {
        Objects.requireNonNull(filters)
                .oneOf(
                        Texts.t(this, "decision.list.by." + name),
                        Texts.t(this, "decision.list.all." + name),
                        values,
                        words,
                        chosen,
                        with);
    }

    private Component table(List<ResolutionRow> rows, boolean narrowed) {
        return new DataTable<ResolutionRow>(Texts.t(this, "decision.list.title"))
                .stacks()
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
