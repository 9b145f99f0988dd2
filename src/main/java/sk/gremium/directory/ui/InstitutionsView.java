package sk.gremium.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.directory.Directory;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Filters;
import sk.gremium.uikit.Live;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** All institutions by abbreviation, those that hold the words of the address. */
@Route(InstitutionLinks.LIST)
@PermitAll
class InstitutionsView extends Page implements BeforeEnterObserver {

    private final transient Directory directory;
    private final transient Clock clock;
    private final Div found = new Div();
    private @Nullable Filters<String> filters;

    InstitutionsView(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        if (filters == null) {
            title(Texts.t(this, "directory.list.title"));
            lead(Texts.t(this, "directory.list.lead"));
            crumbs(new Anchor("committees", Texts.t(this, "directory.committees")));
            String search = Texts.t(this, "directory.list.search");
            filters = new Filters<>(search, words, this::go).words(search, all -> all, (all, typed) -> typed);
            content(filters, found);
        } else {
            filters.show(words);
        }
        show(directory.institutions(Time.today(clock)).stream()
                .filter(institution -> holds(institution, words))
                .toList());
    }

    private void go(String words) {
        getUI().ifPresent(ui -> ui.navigate(
                InstitutionsView.class,
                words.isBlank() ? QueryParameters.empty() : QueryParameters.simple(Map.of("q", words))));
    }

    private void show(List<InstitutionInfo> rows) {
        String title = Texts.t(this, "directory.list.found", rows.size());
        found.removeAll();
        found.add(new Card(title)
                .with(new DataTable<InstitutionInfo>(title)
                        .stacks()
                        .rowHeader(
                                Texts.t(this, "directory.abbr"),
                                row -> new Anchor(InstitutionLinks.route(row.id()), row.abbr()))
                        .column(Texts.t(this, "directory.name"), row -> new Span(row.name(Texts.localeOf(this))))
                        .text(Texts.t(this, "directory.kind"), row -> InstitutionView.kind(this, row))
                        .whenEmpty(new EmptyState(
                                Texts.t(this, "directory.list.no_match"), Texts.t(this, "directory.list.no_match_why")))
                        .rows(rows)));
        getUI().ifPresent(ui -> Live.say(ui, title));
    }

    private static boolean holds(InstitutionInfo institution, String words) {
        return Filters.holds(institution.abbr() + " " + institution.nameSk() + " " + institution.nameEn(), words);
    }
}
