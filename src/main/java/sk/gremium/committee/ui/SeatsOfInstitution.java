package sk.gremium.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import sk.gremium.committee.CommitteeBook;
import sk.gremium.committee.SeatRow;
import sk.gremium.directory.ui.InstitutionPart;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Texts;

/** On the page of an institution: its people in the committees that the reader may look up, and who was there before. */
@org.springframework.stereotype.Component
@Order(10)
class SeatsOfInstitution implements InstitutionPart {

    private final CommitteeBook book;
    private final Clock clock;

    SeatsOfInstitution(CommitteeBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public List<Component> cards(Place place) {
        LocalDate today = Time.today(clock);
        List<SeatRow> all = book.seats(place.actor(), place.institution().id());
        List<SeatRow> now = all.stream().filter(seat -> !seat.over(today)).toList();
        List<SeatRow> before = all.stream().filter(seat -> seat.over(today)).toList();
        Card people = card(place, "committee.people", now, today);
        return before.isEmpty()
                ? List.of(people)
                : List.of(people, card(place, "committee.people_before", before, today));
    }

    private static Card card(Place place, String key, List<SeatRow> rows, LocalDate today) {
        Component where = place.where();
        String title = Texts.t(where, key);
        return new Card(title)
                .with(new DataTable<SeatRow>(title)
                        .stacks()
                        .rowHeader(Texts.t(where, "committee.person"), row -> person(row, where))
                        .column(
                                Texts.t(where, "committee.committee"),
                                row -> CommitteeLinks.to(row.committee(), row.committeeAbbr()))
                        .column(Texts.t(where, "committee.role"), row -> role(row, where))
                        .column(
                                Texts.t(where, "committee.term"),
                                row -> RoleWords.term(where, row.from(), row.to(), today),
                                row -> "nb")
                        .whenEmpty(new EmptyState(
                                Texts.t(where, "committee.no_people"), Texts.t(where, "committee.no_people_why")))
                        .rows(rows));
    }

    private static Div person(SeatRow row, Component where) {
        Span name = new Span(row.person());
        name.addClassName("person");
        Span function = new Span(row.function(Texts.localeOf(where)));
        function.addClassNames("small", "below");
        return new Div(name, function);
    }

    private static Span role(SeatRow row, Component where) {
        Span cell = new Span(new Span(RoleWords.name(where, row.role(), row.feminine())));
        @Nullable String standsFor = row.standsFor();
        if (standsFor != null) {
            Span small = new Span(Texts.t(where, "committee.stands_for", standsFor));
            small.addClassNames("small", "below");
            cell.add(small);
        }
        return cell;
    }
}
