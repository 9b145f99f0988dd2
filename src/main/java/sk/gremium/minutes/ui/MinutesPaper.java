package sk.gremium.minutes.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sk.gremium.minutes.MinutesContent;
import sk.gremium.minutes.MinutesContent.Attendee;
import sk.gremium.minutes.MinutesContent.Place;
import sk.gremium.minutes.MinutesDetails;
import sk.gremium.minutes.VerifierRow;
import sk.gremium.uikit.Texts;

/** The minutes as a sheet of paper, in Slovak whatever the language of the page. */
class MinutesPaper extends Article {

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);

    MinutesPaper(Reading reading, CorrectionActs corrections) {
        addClassNames("a4", "doc", "paper");
        getElement().setAttribute("lang", "sk");
        MinutesContent content = reading.minutes().content();
        face(reading.minutes());
        attendance(content);
        agenda(content);
        MinutesItems items = new MinutesItems(reading, corrections);
        content.items().stream().filter(item -> item.place() == Place.ITEM).forEach(item -> add(items.section(item)));
        closing(content, items);
    }

    private void face(MinutesDetails minutes) {
        MinutesContent.Head head = minutes.content().head();
        Paragraph letterhead = new Paragraph(head.authority());
        letterhead.addClassName("letterhead");
        H2 title = new H2(SLOVAK.get("minutes.doc.title"));
        title.addClassName("paper-title");
        Paragraph heading = new Paragraph(head.heading());
        heading.addClassName("meta");
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "number", minutes.row().number() == null ? "" : MinutesWords.number(this, minutes.row()));
        fact(facts, "file", minutes.file());
        fact(facts, "place", head.place());
        fact(facts, "time_label", head.time());
        fact(facts, "chair", head.chair());
        fact(facts, "taker", head.minuteTaker());
        fact(
                facts,
                "verifiers",
                minutes.verifiers().stream().map(VerifierRow::name).collect(Collectors.joining(", ")));
        add(letterhead, title, heading, facts);
    }

    private static void fact(DescriptionList facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(
                    new DescriptionList.Term(SLOVAK.get("minutes.doc." + name)),
                    new DescriptionList.Description(value));
        }
    }

    private void attendance(MinutesContent content) {
        add(new H3(SLOVAK.get("minutes.doc.attendance")));
        if (!content.quorum().isEmpty()) {
            add(new Paragraph(String.join(" ", content.quorum())));
        }
        people(content, "present", attendee -> attendee.voting() && attendee.came());
        people(content, "excused", attendee -> attendee.voting() && !attendee.came());
        people(content, "invited", attendee -> !attendee.voting() && attendee.came());
    }

    private void people(MinutesContent content, String title, Predicate<Attendee> which) {
        List<Attendee> people = content.attendees().stream().filter(which).toList();
        if (people.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        people.forEach(attendee -> list.add(person(attendee)));
        add(new H4(SLOVAK.get("minutes.doc." + title)), list);
    }

    private static ListItem person(Attendee attendee) {
        Span abbr = new Span(attendee.abbr());
        abbr.addClassName("org");
        String rest = Stream.of(attendee.person(), attendee.note())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return new ListItem(abbr, new Span(rest.isEmpty() ? "" : " " + rest));
    }

    private void agenda(MinutesContent content) {
        OrderedList list = new OrderedList();
        list.addClassName("programme");
        content.agenda().forEach(line -> {
            Span number = new Span(line.number());
            number.addClassName("no");
            list.add(new ListItem(number, new Span(line.title())));
        });
        add(new H3(SLOVAK.get("minutes.doc.agenda")), list);
    }

    private void closing(MinutesContent content, MinutesItems items) {
        add(new H3(SLOVAK.get("minutes.doc.other")));
        List<MinutesContent.Item> other = of(content, Place.OTHER);
        if (other.stream().allMatch(MinutesContent.Item::silent)) {
            add(new Paragraph(SLOVAK.get("minutes.doc.nothing")));
        } else {
            other.forEach(item -> add(items.body(item)));
        }
        add(new H3(SLOVAK.get("minutes.doc.closing")));
        of(content, Place.CLOSING).stream().filter(item -> !item.silent()).forEach(item -> add(items.body(item)));
        if (!content.closing().isEmpty()) {
            add(new Div(new Paragraph(content.closing())));
        }
    }

    private static List<MinutesContent.Item> of(MinutesContent content, Place place) {
        return content.items().stream().filter(item -> item.place() == place).toList();
    }
}
