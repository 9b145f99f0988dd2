package sk.gremium.committee.ui;

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
import java.util.stream.Collectors;
import sk.gremium.committee.CommitteeBook;
import sk.gremium.committee.CommitteeRow;
import sk.gremium.directory.Directory;
import sk.gremium.directory.PersonInfo;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** The committees that the reader may look up. */
@Route("committees")
@Menu(title = "committee.menu", order = 5)
@PermitAll
class CommitteesView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient CommitteeBook book;
    private final transient Directory directory;

    CommitteesView(CurrentUser user, CommitteeBook book, Directory directory) {
        this.user = user;
        this.book = book;
        this.directory = directory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        List<CommitteeRow> rows = book.list(actor);
        title(Texts.t(this, "committee.list.title"));
        lead(Texts.t(this, actor.administrator() ? "committee.list.lead_all" : "committee.list.lead"));
        Anchor institutions = new Anchor(InstitutionLinks.LIST, Texts.t(this, "committee.list.institutions"));
        institutions.addClassName("btn");
        actions(institutions);
        content(new Card(Texts.t(this, "committee.list.found", rows.size()))
                .with(table(rows, directory.person(actor.person()))));
    }

    private Component table(List<CommitteeRow> rows, PersonInfo me) {
        return new DataTable<CommitteeRow>(Texts.t(this, "committee.list.title"))
                .stacks()
                .rowHeader(Texts.t(this, "committee.committee"), this::name)
                .column(Texts.t(this, "committee.host"), CommitteesView::host, row -> "nb")
                .text(
                        Texts.t(this, "committee.seats"),
                        row -> Texts.t(this, "committee.seats_of", row.people(), row.institutions()))
                .text(Texts.t(this, "committee.mine"), row -> mine(row, me))
                .whenEmpty(
                        new EmptyState(Texts.t(this, "committee.list.none"), Texts.t(this, "committee.list.none_who")))
                .rows(rows);
    }

    private Div name(CommitteeRow row) {
        Span full = new Span(row.name(Texts.localeOf(this)));
        full.addClassNames("small", "below");
        return new Div(CommitteeLinks.to(row.id(), row.abbr()), full);
    }

    private static Anchor host(CommitteeRow row) {
        return new Anchor(InstitutionLinks.route(row.host()), row.hostAbbr());
    }

    private String mine(CommitteeRow row, PersonInfo me) {
        return row.mine().stream()
                .sorted()
                .map(role -> RoleWords.name(this, role, me.feminine()))
                .collect(Collectors.joining(", "));
    }
}
