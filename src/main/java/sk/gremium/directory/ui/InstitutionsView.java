package sk.gremium.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import sk.gremium.directory.Directory;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Live;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** All institutions by abbreviation, those that hold the words of the address. */
@Route(InstitutionLinks.LIST)
@PermitAll
class InstitutionsView extends Page implements BeforeEnterObserver {

    private final transient Directory directory;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Div found = new Div();

    InstitutionsView(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        if (found.getParent().isEmpty()) {
            title(Texts.t(this, "directory.list.title"));
            lead(Texts.t(this, "directory.list.lead"));
            crumbs(new Anchor("committees", Texts.t(this, "directory.committees")));
            content(filters(words), found);
        }
        show(directory.institutions(Time.today(clock)).stream()
                .filter(institution -> holds(institution, words))
                .toList());
    }

    private Div filters(String words) {
        search.setAriaLabel(Texts.t(this, "directory.list.search"));
        search.setPlaceholder(Texts.t(this, "directory.list.search"));
        search.setClearButtonVisible(true);
        search.setValue(words);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> getUI().ifPresent(ui -> ui.navigate(
                InstitutionsView.class,
                change.getValue().isBlank()
                        ? QueryParameters.empty()
                        : QueryParameters.simple(Map.of("q", change.getValue())))));
        Div filters = new Div(search);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    private void show(List<InstitutionInfo> rows) {
        String title = Texts.t(this, "directory.list.found", rows.size());
        found.removeAll();
        found.add(new Card(title)
                .with(new DataTable<InstitutionInfo>(title)
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
        String text = plain(institution.abbr() + " " + institution.nameSk() + " " + institution.nameEn());
        return Arrays.stream(plain(words).split("\\s+")).allMatch(text::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
