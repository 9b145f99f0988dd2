package sk.gremium.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import sk.gremium.kernel.Upcoming;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** The next appointments, each with its little calendar leaf. */
class UpcomingCard extends Composite<Div> {

    UpcomingCard(List<Upcoming> ahead, Component where) {
        Card card = new Card(Texts.t(where, "shell.desk.next"));
        card.beside(new Anchor("meetings", Texts.t(where, "shell.desk.all_meetings")));
        if (ahead.isEmpty()) {
            card.add(Card.padded(new Paragraph(Texts.t(where, "shell.desk.next_none"))));
        }
        Dates dates = Dates.of(where);
        ahead.forEach(one -> card.add(row(one, dates, where)));
        getContent().add(card);
    }

    private static Div row(Upcoming one, Dates dates, Component where) {
        LocalDate day = one.at().toLocalDate();
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("day-number");
        Span month = new Span(dates.shortMonth(day));
        month.addClassName("day-month");
        Div leaf = new Div(number, month);
        leaf.addClassName("day");
        leaf.getElement().setAttribute("aria-hidden", "true");
        Anchor title = new Anchor(
                one.route(), Texts.t(where, one.title(), one.arguments().toArray()));
        Span detail = new Span(dates.longDayTime(one.at()) + " · " + one.detail());
        detail.addClassName("small");
        Div words = new Div(title, detail);
        words.addClassName("next-words");
        Div row = new Div(leaf, words);
        row.addClassName("next");
        return row;
    }
}
