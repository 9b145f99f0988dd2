package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.meeting.AttendanceRow;
import sk.gremium.meeting.Presence;
import sk.gremium.meeting.Quorum;
import sk.gremium.meeting.Stay;
import sk.gremium.uikit.Bar;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** The quorum as a figure and a bar, and every institution as a small label that says whether it is there. */
class AttendanceDots extends Composite<Div> {

    private final Texts texts;
    private final Dates dates;

    /** With a callback, every label is a button that opens what can be noted. */
    AttendanceDots(Component where, Quorum quorum, List<AttendanceRow> sheet, @Nullable Consumer<AttendanceRow> open) {
        texts = Texts.of(where);
        dates = Dates.of(where);
        getContent().add(figure(quorum), new Bar(quorum.present(), quorum.total(), MeetingWords.quorum(where, quorum)));
        if (!quorum.reached()) {
            getContent().add(new Notice(Meaning.BAD, MeetingWords.quorum(where, quorum)));
        }
        UnorderedList dots = new UnorderedList();
        dots.addClassName("dots");
        sheet.forEach(row -> dots.add(dot(row, quorum.at(), open)));
        getContent().add(dots, movements(sheet));
    }

    private Div figure(Quorum quorum) {
        Span number = new Span(String.valueOf(quorum.present()));
        number.addClassName("q");
        Span of = new Span(texts.get("meeting.quorum.of", quorum.total(), quorum.needed()));
        of.addClassName("mut");
        Div figure = new Div(number, of);
        figure.addClassName("quorum");
        return figure;
    }

    private ListItem dot(AttendanceRow row, Instant at, @Nullable Consumer<AttendanceRow> open) {
        boolean there = row.thereAt(at);
        Span hidden = new Span(", " + texts.get("meeting.presence." + word(row, there)));
        hidden.addClassName("sr");
        Span words = new Span(
                there && row.presence() == Presence.REPRESENTED
                        ? texts.get("meeting.presence.short", row.abbr())
                        : row.abbr());
        ListItem item = new ListItem();
        item.setClassName("x", !there);
        item.setClassName("r", there && (row.presence() == Presence.REPRESENTED || !row.counts()));
        if (open == null) {
            item.add(words, hidden);
        } else {
            NativeButton button = new NativeButton();
            button.add(words, hidden);
            button.addClickListener(click -> open.accept(row));
            item.add(button);
        }
        item.getElement().setAttribute("title", row.personName().isEmpty() ? row.name() : row.personName());
        return item;
    }

    private static String word(AttendanceRow row, boolean there) {
        if (row.presence().came() && !there) {
            return "left";
        }
        return MeetingWords.lower(row.presence());
    }

    /** "MS SR prišlo 9.20 · MK SR odišlo 10.05": only those who were not there all the time. */
    private Paragraph movements(List<AttendanceRow> sheet) {
        Instant first = sheet.stream()
                .flatMap(row -> row.stays().stream())
                .map(Stay::arrivedAt)
                .min(Instant::compareTo)
                .orElse(Instant.EPOCH);
        List<String> words = new ArrayList<>();
        for (AttendanceRow row : sheet) {
            for (Stay stay : row.stays()) {
                if (stay.arrivedAt().isAfter(first)) {
                    words.add(texts.get("meeting.came", row.abbr(), dates.time(stay.arrivedAt())));
                }
                if (stay.leftAt() != null) {
                    words.add(texts.get("meeting.went", row.abbr(), dates.time(stay.leftAt())));
                }
            }
        }
        Paragraph movements = new Paragraph(String.join(" · ", words));
        movements.addClassName("small");
        return movements;
    }
}
