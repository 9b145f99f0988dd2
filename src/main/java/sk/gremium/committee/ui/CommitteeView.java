package sk.gremium.committee.ui;

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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.committee.CommitteeBook;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.CommitteeName;
import sk.gremium.committee.CommitteeProfile;
import sk.gremium.directory.Directory;
import sk.gremium.directory.InstitutionInfo;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** One committee: what it is, by which rules it works, who sits on it, and what other modules know of its work. */
@Route("committees/:committee")
@PermitAll
class CommitteeView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient CommitteeBook book;
    private final transient Directory directory;
    private final transient List<CommitteePart> parts;
    private final transient Clock clock;

    CommitteeView(
            CurrentUser user,
            CommitteeBook book,
            Directory directory,
            ObjectProvider<CommitteePart> parts,
            Clock clock) {
        this.user = user;
        this.book = book;
        this.directory = directory;
        this.parts = parts.orderedStream().toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        CommitteeId id =
                CommitteeId.of(event.getRouteParameters().get("committee").orElse(""));
        CommitteeProfile profile = book.get(actor, id);
        CommitteeInfo info = profile.info();
        title(info.abbr());
        crumbs(new RouterLink(Texts.t(this, "committee.list.title"), CommitteesView.class));
        lead(info.name(Texts.localeOf(this)));
        CommitteePart.Place place = new CommitteePart.Place(actor, info, this);
        Div wide = new Div();
        wide.addClassName("stack");
        Div side = new Div(about(profile));
        side.addClassName("stack");
        Div two = new Div(wide, side);
        two.addClassName("two");
        if (profile.reads()) {
            parts.forEach(part -> part.cards(place).forEach(wide::add));
            parts.forEach(part -> part.aside(place).forEach(side::add));
        } else {
            wide.add(new Notice(Meaning.CALM, Texts.t(this, "committee.administrator")));
        }
        wide.add(MembersCard.of(profile.members(), Time.today(clock), this));
        side.add(RulesCard.of(profile.rules(), this));
        content(two);
    }

    private Component about(CommitteeProfile profile) {
        InstitutionInfo host = directory.institution(profile.info().host(), Time.today(clock));
        UnorderedList facts = new UnorderedList();
        facts.addClassName("thread");
        facts.add(fact(
                "committee.host",
                new InstitutionChip(host.abbr(), host.name(Texts.localeOf(this)), InstitutionLinks.route(host.id()))));
        facts.add(fact("committee.code", new Span(profile.info().code())));
        for (CommitteeName name : profile.names()) {
            facts.add(fact(name.until() == null ? "committee.name" : "committee.former_name", span(name)));
        }
        return new Card(Texts.t(this, "committee.about")).with(Card.padded(facts));
    }

    private Span span(CommitteeName name) {
        Dates dates = Dates.of(this);
        @Nullable LocalDate until = name.until();
        Span when = new Span(
                until == null
                        ? Texts.t(this, "committee.since", dates.day(name.from()))
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
