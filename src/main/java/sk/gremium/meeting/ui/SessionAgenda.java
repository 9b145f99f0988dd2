package sk.gremium.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.MeetingPlan;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** The agenda beside the session: what is done, what is on, what comes. */
class SessionAgenda extends Nav {

    SessionAgenda(MeetingPart.Place place, List<AgendaRow> items, AgendaRow shown, Consumer<AgendaRow> turn) {
        Texts texts = Texts.of(place.where());
        Dates dates = Dates.of(place.where());
        addClassName("ag");
        getElement().setAttribute("aria-label", texts.get("meeting.agenda"));
        MeetingPlan plan = place.meeting().plan();
        Span times = new Span(" " + dates.time(plan.startsAt().toLocalTime()) + " – "
                + dates.time(plan.endsAt().toLocalTime()));
        times.addClassName("small");
        H2 heading = new H2(new Span(texts.get("meeting.agenda")), times);
        OrderedList list = new OrderedList();
        items.forEach(item -> list.add(new ListItem(button(item, item.id().equals(shown.id()), texts, turn))));
        Paragraph hint = new Paragraph(texts.get("meeting.session.keys"));
        hint.addClassName("small");
        add(heading, list, hint);
    }

    private static NativeButton button(AgendaRow item, boolean on, Texts texts, Consumer<AgendaRow> turn) {
        boolean done = item.finishedAt() != null && !on;
        Span end = new Span(done ? "✓" : String.valueOf(item.minutes()));
        end.getElement()
                .setAttribute(
                        "aria-label",
                        done ? texts.get("meeting.item.done") : texts.get("meeting.item.minutes", item.minutes()));
        end.getElement().setAttribute("role", "img");
        NativeButton button = new NativeButton();
        button.add(new Span(String.valueOf(item.number())), new Span(item.title()), end);
        button.addClassName("ag-item");
        button.setClassName("done", done);
        button.setClassName("on", on);
        if (on) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(click -> turn.accept(item));
        return button;
    }
}
