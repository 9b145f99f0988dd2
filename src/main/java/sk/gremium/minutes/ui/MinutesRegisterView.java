package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.minutes.MinutesFilter;
import sk.gremium.minutes.MinutesRegister;
import sk.gremium.minutes.MinutesRow;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Filters;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** The register of minutes that the reader may see, the last meeting first. */
@Route("minutes")
@Menu(title = "minutes.menu", order = 2.5)
@PermitAll
class MinutesRegisterView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient MinutesRegister register;
    private final transient Committees committees;
    private final Div found = new Div();
    private @Nullable Filters<MinutesQuery> filters;

    MinutesRegisterView(CurrentUser user, MinutesRegister register, Committees committees) {
        this.user = user;
        this.register = register;
        this.committees = committees;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        MinutesQuery query = MinutesQuery.of(event.getLocation().getQueryParameters());
        List<CommitteeInfo> mine = committees.visible(actor);
        var committee = mine.stream()
                .filter(each -> each.abbr().equals(query.committee()))
                .map(CommitteeInfo::id)
                .findFirst();
        if (filters == null) {
            title(Texts.t(this, "minutes.list.title"));
            lead(Texts.t(this, "minutes.list.lead"));
            filters = filters(query, mine, register.years(actor));
            content(filters, found);
        } else {
            filters.show(query);
        }
        Card card = new Card(Texts.t(this, "minutes.list.title"));
        card.add(table(register.list(actor, new MinutesFilter(committee.orElse(null), query.year()))));
        found.removeAll();
        found.add(card);
    }

    private Filters<MinutesQuery> filters(MinutesQuery query, List<CommitteeInfo> mine, List<Integer> years) {
        Filters<MinutesQuery> bar = new Filters<>(Texts.t(this, "minutes.list.filter"), query, this::go);
        if (mine.size() > 1) {
            bar.oneOf(
                    Texts.t(this, "minutes.list.committee"),
                    Texts.t(this, "minutes.list.all_committees"),
                    mine.stream().map(CommitteeInfo::abbr).toList(),
                    abbr -> abbr,
                    MinutesQuery::committee,
                    (choice, abbr) -> new MinutesQuery(abbr == null ? "" : abbr, choice.year()));
        }
        return bar.oneOf(
                Texts.t(this, "minutes.list.year"),
                Texts.t(this, "minutes.list.all_years"),
                years,
                String::valueOf,
                MinutesQuery::year,
                (choice, year) -> new MinutesQuery(choice.committee(), year));
    }

    private Component table(List<MinutesRow> rows) {
        Dates dates = Dates.of(this);
        return new DataTable<MinutesRow>(Texts.t(this, "minutes.list.lead"))
                .stacks()
                .rowHeader(
                        Texts.t(this, "minutes.minutes"),
                        row -> MinutesLinks.to(row.id(), MinutesWords.title(this, row)))
                .column(Texts.t(this, "minutes.day"), row -> new Span(dates.day(row.day())), row -> "nb")
                .column(Texts.t(this, "minutes.number"), row -> new Span(MinutesWords.number(this, row)), row -> "nb")
                .column(Texts.t(this, "minutes.state"), row -> MinutesWords.state(this, row.state()), row -> "nb")
                .number(
                        Texts.t(this, "minutes.open_corrections"),
                        row -> row.openCorrections() == 0 ? "" : String.valueOf(row.openCorrections()))
                .column(
                        Texts.t(this, "minutes.published_at"),
                        row -> new Span(row.publishedAt() == null ? "" : dates.day(row.publishedAt())),
                        row -> "nb")
                .whenEmpty(new EmptyState(Texts.t(this, "minutes.list.none"), Texts.t(this, "minutes.list.none_who")))
                .rows(rows);
    }

    private void go(MinutesQuery query) {
        getUI().ifPresent(ui -> ui.navigate(MinutesRegisterView.class, query.query()));
    }
}
