package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** One item of the agenda. */
class AgendaLine extends ListItem {

    private final AgendaRow item;
    private final Texts texts;

    AgendaLine(AgendaRow item, Component where, @Nullable Component mark) {
        this.item = item;
        this.texts = Texts.of(where);
        Span number = new Span(item.number() == null ? "" : String.valueOf(item.number()));
        number.addClassName("no");
        Span title = new Span(item.title());
        title.addClassName("agenda-title");
        Div first = new Div(title);
        first.setClassName("withdrawn", item.withdrawn());
        tags().forEach(first::add);
        Div second = new Div(new Span(described()));
        second.addClassName("small");
        if (item.draft() != null) {
            second.add(new Span(" · "), draft());
        }
        if (mark != null) {
            second.add(new Span(" · "), mark);
        }
        add(number, first, second);
    }

    private List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        if (item.added()) {
            tags.add(Tag.accent(texts.get("meeting.item.added")));
        }
        if (item.withdrawn()) {
            tags.add(Tag.warn(texts.get("meeting.item.withdrawn")));
        }
        if (item.postponed()) {
            tags.add(Tag.warn(texts.get("meeting.item.postponed")));
        }
        return tags;
    }

    private String described() {
        if (item.withdrawn()) {
            return item.withdrawnReason();
        }
        List<String> words = new ArrayList<>();
        words.add(texts.get("meeting.item.kind." + MeetingWords.lower(item.kind())));
        if (item.submitterAbbr() != null) {
            words.add(texts.get("meeting.item.submitted", item.submitterAbbr()));
        }
        if (!item.presenter().isEmpty()) {
            words.add(texts.get("meeting.item.presented", item.presenter()));
        }
        words.add(texts.get("meeting.item.minutes", item.minutes()));
        return String.join(" · ", words);
    }

    private Anchor draft() {
        return new Anchor(
                "drafts/" + item.draft() + "?v=" + item.draftVersion(),
                texts.get("meeting.item.draft", String.valueOf(item.draftVersion())));
    }

    /** Adds the buttons that change it. */
    void editable(int items, AgendaCard.Acts acts) {
        Button up = Buttons.icon(
                "↑", texts.get("meeting.act.up", item.title()), () -> acts.move(item, item.position() - 1));
        Button down = Buttons.icon(
                "↓", texts.get("meeting.act.down", item.title()), () -> acts.move(item, item.position() + 1));
        up.setEnabled(item.position() > 1);
        down.setEnabled(item.position() < items);
        Button edit = Buttons.icon("✎", texts.get("meeting.act.edit", item.title()), () -> acts.edit(item));
        edit.addClickShortcut(Key.ENTER, KeyModifier.ALT).listenOn(this);
        up.addClickShortcut(Key.ARROW_UP, KeyModifier.ALT).listenOn(this);
        down.addClickShortcut(Key.ARROW_DOWN, KeyModifier.ALT).listenOn(this);
        Div buttons = new Div(up, down, edit);
        if (item.fixed() == null) {
            buttons.add(Buttons.icon("✕", acts.removeLabel() + ": " + item.title(), () -> acts.remove(item)));
        }
        buttons.addClassName("acts");
        add(buttons);
    }
}
