package sk.gremium.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sk.gremium.audit.AuditEntry;
import sk.gremium.audit.AuditFilter;
import sk.gremium.audit.AuditLog;
import sk.gremium.audit.AuditPage;
import sk.gremium.committee.Committees;
import sk.gremium.directory.Directory;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Filters;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** Who changed what, when, and for which institution, as far as the reader may know it. */
@Route("audit")
@Menu(title = "audit.menu", order = 90)
@PermitAll
class AuditView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient CurrentUser user;
    private final transient AuditLog log;
    private final transient Committees committees;
    private final transient Directory directory;
    private final transient Destinations destinations;
    private final transient Clock clock;
    private final Div found = new Div();
    private @Nullable Filters<AuditFilter> filters;

    AuditView(
            CurrentUser user,
            AuditLog log,
            Committees committees,
            Directory directory,
            Destinations destinations,
            Clock clock) {
        this.user = user;
        this.log = log;
        this.committees = committees;
        this.directory = directory;
        this.destinations = destinations;
        this.clock = clock;
        found.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        AuditQuery query = AuditQuery.of(event.getLocation().getQueryParameters());
        title(Texts.t(this, "audit.title"));
        lead(Texts.t(this, actor.administrator() ? "audit.lead.administrator" : "audit.lead"));
        if (filters == null) {
            filters = AuditFilters.of(this, query.filter(), choices(actor), this::go);
            content(filters, found);
        } else {
            filters.show(query.filter());
        }
        show(query, log.list(actor, query.filter(), query.before(), PAGE));
    }

    private AuditFilters.Choices choices(Actor actor) {
        return new AuditFilters.Choices(
                committees.visible(actor), directory.institutions(Time.today(clock)), log.people(actor));
    }

    private void show(AuditQuery query, AuditPage page) {
        found.removeAll();
        Map<SubjectRef, String> addresses =
                destinations.of(page.entries().stream().map(AuditEntry::whole).collect(Collectors.toSet()));
        @Nullable UUID whole = query.filter().whole();
        if (whole != null) {
            found.add(one(whole, addresses));
        }
        Card card = new Card(Texts.t(this, whole == null ? "audit.list" : "audit.list_of_one"));
        if (query.narrowed()) {
            card.beside(new Anchor(
                    new AuditQuery(AuditFilter.ALL, Long.MAX_VALUE).address(), Texts.t(this, "audit.show_all")));
        }
        card.add(
                page.entries().isEmpty()
                        ? new EmptyState(Texts.t(this, "audit.none"), Texts.t(this, "audit.none_why"))
                        : new AuditLines(page.entries(), addresses));
        found.add(card, pages(query, page));
    }

    private Component one(UUID whole, Map<SubjectRef, String> addresses) {
        Notice notice = new Notice(Meaning.ACCENT, Texts.t(this, "audit.of_one"));
        addresses.forEach((record, address) -> {
            if (record.id().equals(whole)) {
                notice.add(new Anchor(address, Texts.t(this, "audit.open_it")));
            }
        });
        return notice;
    }

    private Nav pages(AuditQuery query, AuditPage page) {
        Nav pages = new Nav();
        pages.addClassName("line");
        pages.getElement().setAttribute("aria-label", Texts.t(this, "audit.pages"));
        if (query.before() != Long.MAX_VALUE) {
            pages.add(button(query.newest(), "audit.newest"));
        }
        if (page.older()) {
            pages.add(button(query.before(page.end()), "audit.older"));
        }
        pages.setVisible(pages.getComponentCount() > 0);
        return pages;
    }

    private Anchor button(AuditQuery query, String words) {
        Anchor button = new Anchor(query.address(), Texts.t(this, words));
        button.addClassName("btn");
        return button;
    }

    private void go(AuditFilter filter) {
        AuditQuery query = new AuditQuery(filter, Long.MAX_VALUE);
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, query.parameters()));
    }
}
