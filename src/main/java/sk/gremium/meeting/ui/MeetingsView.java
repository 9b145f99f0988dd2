package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.meeting.MeetingFilter;
import sk.gremium.meeting.MeetingRow;
import sk.gremium.meeting.Meetings;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Filters;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** The meetings that the reader may see, ahead or over. */
@Route("meetings")
@Menu(title = "meeting.menu", order = 2)
@PermitAll
class MeetingsView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Meetings meetings;
    private final transient Committees committees;
    private final Div found = new Div();
    private @Nullable Filters<MeetingsQuery> filters;

    MeetingsView(CurrentUser user, Meetings meetings, Committees committees) {
        this.user = user;
        this.meetings = meetings;
        this.committees = committees;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        MeetingsQuery query = MeetingsQuery.of(event.getLocation().getQueryParameters());
        List<CommitteeInfo> mine = committees.visible(actor);
        var committee = mine.stream()
                .filter(each -> each.abbr().equals(query.committee()))
                .map(CommitteeInfo::id)
                .findFirst();
        List<MeetingRow> rows = meetings.list(actor, new MeetingFilter(committee.orElse(null), query.past()));
        boolean plans = !meetings.mayPlanIn(actor).isEmpty();
        if (filters == null) {
            frame(query, mine, plans);
        } else {
            filters.show(query);
        }
        Card card = new Card(Texts.t(this, query.past() ? "meeting.list.past" : "meeting.list.ahead"));
        card.add(table(rows, plans));
        found.removeAll();
        found.add(card);
    }

    private void frame(MeetingsQuery query, List<CommitteeInfo> mine, boolean plans) {
        title(Texts.t(this, "meeting.list.title"));
        lead(Texts.t(this, "meeting.list.lead"));
        if (plans) {
            RouterLink plan = new RouterLink(Texts.t(this, "meeting.list.plan"), NewMeetingView.class);
            plan.addClassNames("btn", "primary");
            actions(plan);
        }
        filters = filters(query, mine);
        content(filters, found);
    }

    private Filters<MeetingsQuery> filters(MeetingsQuery query, List<CommitteeInfo> mine) {
        Filters<MeetingsQuery> bar = new Filters<>(Texts.t(this, "meeting.list.filter"), query, this::go)
                .segments(
                        Choice.segments(
                                Texts.t(this, "meeting.list.when"),
                                List.of(false, true),
                                over -> Texts.t(this, over ? "meeting.list.past" : "meeting.list.ahead")),
                        MeetingsQuery::past,
                        (choice, past) -> new MeetingsQuery(choice.committee(), past));
        if (mine.size() > 1) {
            bar.oneOf(
                    Texts.t(this, "meeting.committee"),
                    Texts.t(this, "meeting.list.all_committees"),
                    mine.stream().map(CommitteeInfo::abbr).toList(),
                    abbr -> abbr,
                    MeetingsQuery::committee,
                    (choice, abbr) -> new MeetingsQuery(abbr == null ? "" : abbr, choice.past()));
        }
        return bar;
    }

    private Component table(List<MeetingRow> rows, boolean plans) {
        return new DataTable<MeetingRow>(Texts.t(this, "meeting.list.title"))
                .stacks()
                .rowHeader(
                        Texts.t(this, "meeting.meeting"),
                        row -> new RouterLink(
                                MeetingWords.name(this, row), MeetingView.class, MeetingLinks.parameters(row.id())))
                .column(
                        Texts.t(this, "meeting.when"),
                        row -> new Span(MeetingWords.when(this, row.startsAt(), row.endsAt())),
                        row -> "nb")
                .text(Texts.t(this, "meeting.place"), MeetingRow::place)
                .column(Texts.t(this, "meeting.state"), row -> MeetingWords.state(this, row.state()), row -> "nb")
                .number(Texts.t(this, "meeting.items"), row -> String.valueOf(row.items()))
                .text(
                        Texts.t(this, "meeting.answers"),
                        row -> row.invited() == 0
                                ? ""
                                : Texts.t(this, "meeting.answers_of", row.attending(), row.invited()))
                .whenEmpty(new EmptyState(
                        Texts.t(this, "meeting.list.none"),
                        Texts.t(this, plans ? "meeting.list.none_yours" : "meeting.list.none_who")))
                .rows(rows);
    }

    private void go(MeetingsQuery query) {
        getUI().ifPresent(ui -> ui.navigate(MeetingsView.class, query.query()));
    }
}
