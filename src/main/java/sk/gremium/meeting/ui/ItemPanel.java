package sk.gremium.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.ConflictDialog;
import sk.gremium.uikit.Texts;

/** The item that is discussed, large: how long it takes, what the minutes will say. */
class ItemPanel extends Div {

    private final Texts texts;

    ItemPanel(MeetingPart.Place place, AgendaRow item, Instant now) {
        texts = Texts.of(place.where());
        H2 title = new H2(item.number() + " " + item.title());
        title.addClassName("item-title");
        add(title, clock(item, now));
    }

    private Div clock(AgendaRow item, Instant now) {
        Div clock = new Div();
        clock.addClassName("clock");
        Instant started = item.startedAt();
        if (started != null) {
            Instant end = item.finishedAt() == null ? now : item.finishedAt();
            Span minutes = new Span(texts.get(
                    "meeting.item.elapsed", Duration.between(started, end).toMinutes()));
            minutes.addClassName("elapsed");
            clock.add(minutes);
        }
        String length = started == null ? "meeting.item.lasts" : "meeting.item.planned";
        Span facts = new Span(texts.get(length, item.minutes()) + " · "
                + texts.get("meeting.item.kind." + MeetingWords.lower(item.kind())));
        facts.addClassName("mut");
        if (item.submitterAbbr() != null) {
            facts.add(" · " + texts.get("meeting.item.submitted", item.submitterAbbr()));
        }
        clock.add(facts);
        if (item.draft() != null) {
            clock.add(new Anchor(
                    "drafts/" + item.draft() + "?v=" + item.draftVersion(),
                    texts.get("meeting.item.draft", String.valueOf(item.draftVersion()))));
        }
        return clock;
    }

    /** Fields that keep what is typed while it is typed. */
    void write(ItemTexts item, Runnable reload) {
        AutosavedTextArea discussion =
                new AutosavedTextArea(texts.get("meeting.text.discussion"), item.discussion(), item.name("discussion"));
        AutosavedTextArea conclusion =
                new AutosavedTextArea(texts.get("meeting.text.conclusion"), item.conclusion(), item.name("conclusion"));
        discussion.setValue(item.first());
        conclusion.setValue(item.second());
        discussion.area().setMinRows(6);
        discussion.addClassName("doc-field");
        conclusion.addClassName("doc-field");
        item.onConflict((theirs, mine) -> new ConflictDialog(texts.get("meeting.text.theirs"), theirs, mine)
                .save(merged -> {
                    item.settle(merged);
                    reload.run();
                })
                .leave(reload)
                .open());
        add(discussion, conclusion);
    }

    /** The texts as they are. */
    void read(AgendaRow item) {
        Div text = new Div();
        text.addClassNames("txt", "doc");
        (item.discussion() + "\n" + item.conclusion())
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> text.add(new Paragraph(line)));
        if (text.getComponentCount() == 0) {
            text.add(new Paragraph(texts.get("meeting.text.none")));
        }
        add(text);
    }
}
