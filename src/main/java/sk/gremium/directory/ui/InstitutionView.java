package sk.gremium.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.directory.Directory;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.directory.InstitutionName;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** One institution: what it is and was called, and what other modules know of it. */
@Route(InstitutionLinks.LIST + "/:institution")
@PermitAll
class InstitutionView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Directory directory;
    private final transient List<InstitutionPart> parts;
    private final transient Clock clock;

    InstitutionView(CurrentUser user, Directory directory, ObjectProvider<InstitutionPart> parts, Clock clock) {
        this.user = user;
        this.directory = directory;
        this.parts = parts.orderedStream().toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InstitutionId id =
                InstitutionId.of(event.getRouteParameters().get("institution").orElse(""));
        InstitutionInfo institution = directory.institution(id, Time.today(clock));
        title(institution.abbr());
        crumbs(new RouterLink(Texts.t(this, "directory.list.title"), InstitutionsView.class));
        lead(institution.name(Texts.localeOf(this)));
        InstitutionPart.Place place = new InstitutionPart.Place(user.require(), institution, this);
        Div wide = new Div();
        wide.addClassName("stack");
        parts.forEach(part -> part.cards(place).forEach(wide::add));
        Div side = new Div(about(institution, directory.names(id)));
        side.addClassName("stack");
        Div two = new Div(wide, side);
        two.addClassName("two");
        content(two);
    }

    private Card about(InstitutionInfo institution, List<InstitutionName> names) {
        UnorderedList facts = new UnorderedList();
        facts.addClassName("thread");
        facts.add(fact("directory.kind", new Span(kind(this, institution))));
        names.forEach(name ->
                facts.add(fact(name.until() == null ? "directory.name" : "directory.former_name", called(name))));
        return new Card(Texts.t(this, "directory.about")).with(Card.padded(facts));
    }

    static String kind(Component where, InstitutionInfo institution) {
        return Texts.t(where, "directory.kind." + institution.kind().name().toLowerCase(Locale.ROOT));
    }

    private Span called(InstitutionName name) {
        Dates dates = Dates.of(this);
        @Nullable LocalDate until = name.until();
        Span when = new Span(
                until == null
                        ? Texts.t(this, "directory.since", name.from())
                        : dates.day(name.from()) + " – " + dates.day(until.minusDays(1)));
        when.addClassNames("small", "below");
        return new Span(new Span(name.name(Texts.localeOf(this))), when);
    }

    private ListItem fact(String label, Component value) {
        Span words = new Span(Texts.t(this, label));
        words.addClassName("field-label");
        return new ListItem(words, value);
    }
}
