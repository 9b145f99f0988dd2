package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.MeetingAction;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** The agenda as a numbered list; who may write it adds by typing and moves by buttons or Alt with an arrow. */
class AgendaCard extends Composite<Div> {

    /** What the card asks for. */
    interface Acts {

        void add(String title);

        /** To a place counted from 1. */
        void move(AgendaRow item, int position);

        void edit(AgendaRow item);

        void remove(AgendaRow item);

        String removeLabel();
    }

    AgendaCard(MeetingPart.Place place, List<AgendaRow> items, Map<AgendaItemId, Component> marks, Acts acts) {
        Texts texts = Texts.of(place.where());
        Card card = new Card(texts.get("meeting.agenda"));
        card.beside(length(place.meeting(), items, texts));
        OrderedList list = new OrderedList();
        list.addClassName("agenda");
        boolean writes = place.meeting().may(MeetingAction.EDIT_AGENDA);
        items.forEach(item -> {
            AgendaLine line = new AgendaLine(item, place.where(), marks.get(item.id()));
            if (writes && !item.withdrawn()) {
                line.editable(items.size(), acts);
            }
            list.add(line);
        });
        card.add(list);
        if (writes) {
            Paragraph keys = new Paragraph(texts.get("meeting.agenda.keys"));
            keys.addClassName("small");
            card.add(Card.padded(adder(texts, acts), keys));
        }
        getContent().add(card);
    }

    /** The sum of planned minutes against the length of the meeting. */
    private static Component length(MeetingDetails meeting, List<AgendaRow> items, Texts texts) {
        int sum = items.stream()
                .filter(item -> !item.withdrawn())
                .mapToInt(AgendaRow::minutes)
                .sum();
        long planned = Duration.between(
                        meeting.plan().startsAt(), meeting.plan().endsAt())
                .toMinutes();
        String words = texts.get("meeting.agenda.length", sum, planned);
        if (sum > planned) {
            return Tag.bad(words);
        }
        Span span = new Span(words);
        span.addClassName("small");
        return span;
    }

    private static TextField adder(Texts texts, Acts acts) {
        TextField field = new TextField(texts.get("meeting.agenda.add"));
        field.setPlaceholder(texts.get("meeting.agenda.add_how"));
        field.setMaxLength(300);
        field.setWidthFull();
        field.addKeyDownListener(Key.ENTER, press -> {
            if (!field.getValue().isBlank()) {
                acts.add(field.getValue());
            }
        });
        return field;
    }
}
