package sk.gremium.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sk.gremium.audit.AuditEntry;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Texts;

/** Entries of the trail day by day: when, who and for which institution, what, in which committee. */
class AuditLines extends Div {

    private final Map<SubjectRef, String> addresses;
    private final Texts texts = Texts.of(this);

    AuditLines(List<AuditEntry> entries, Map<SubjectRef, String> addresses) {
        this.addresses = addresses;
        Map<LocalDate, OrderedList> days = new LinkedHashMap<>();
        for (AuditEntry entry : entries) {
            LocalDate day = LocalDate.ofInstant(entry.at(), Time.BRATISLAVA);
            days.computeIfAbsent(day, this::list).add(line(entry));
        }
    }

    private OrderedList list(LocalDate day) {
        Dates dates = Dates.of(this);
        H3 heading = new H3(dates.weekday(day) + " " + dates.longDay(day));
        heading.addClassName("grp");
        OrderedList list = new OrderedList();
        list.addClassName("log");
        add(heading, list);
        return list;
    }

    private ListItem line(AuditEntry entry) {
        Span time = new Span(Dates.of(this).time(entry.at()));
        time.addClassNames("small", "log-time");
        Div words = new Div(who(entry), new Span(" "), what(entry));
        ListItem line = new ListItem(time, words);
        if (entry.committee() != null) {
            Span committee = new Span(entry.committee());
            committee.addClassNames("small", "log-place");
            line.add(committee);
        }
        return line;
    }

    private Span who(AuditEntry entry) {
        Span name = new Span(entry.name().isEmpty() ? texts.get("audit.somebody") : entry.name());
        name.addClassName("log-who");
        Span who = new Span(name);
        AuditEntry.@Nullable ForInstitution institution = entry.institution();
        if (institution != null) {
            boolean english = "en".equals(texts.locale().getLanguage());
            who.add(
                    new Span(" ("),
                    new InstitutionChip(institution.abbr(), english ? institution.nameEn() : institution.nameSk()),
                    new Span(")"));
        }
        return who;
    }

    private Component what(AuditEntry entry) {
        String sentence = AuditSentence.of(entry, texts);
        @Nullable String address = addresses.get(entry.whole());
        return address == null ? new Span(sentence) : new Anchor(address, sentence);
    }
}
