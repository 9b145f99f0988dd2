package sk.gremium.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** Where a resolution comes from: its meeting, the item of the agenda, the draft on which it decides. */
class ResolutionLinks {

    private ResolutionLinks() {}

    /**
     * A card with the links.
     *
     * @param more what other modules know
     */
    static Card of(Component where, ResolutionRow row, List<Component> more) {
        UnorderedList links = new UnorderedList();
        links.addClassName("thread");
        links.add(line(
                where,
                "decision.meeting",
                MeetingLinks.to(
                        row.meeting(),
                        Texts.t(
                                where,
                                "decision.of_meeting",
                                String.valueOf(row.meetingNumber()),
                                row.committeeAbbr()))));
        links.add(line(
                where,
                "decision.item",
                new Anchor(
                        MeetingLinks.route(row.meeting()) + "/session?item=" + row.item(),
                        (row.itemNumber() == null ? "" : row.itemNumber() + ". ") + row.itemTitle())));
        if (row.draft() != null && row.draftTitle() != null) {
            links.add(line(
                    where,
                    "decision.draft",
                    new Anchor(
                            "drafts/" + row.draft() + "?v=" + row.draftVersion(),
                            Texts.t(
                                    where,
                                    "decision.draft_version",
                                    row.draftTitle(),
                                    String.valueOf(row.draftVersion())))));
        }
        more.forEach(link -> links.add(new ListItem(link)));
        return new Card(Texts.t(where, "decision.origin")).with(Card.padded(links));
    }

    private static ListItem line(Component where, String label, Anchor link) {
        Span words = new Span(Texts.t(where, label));
        words.addClassName("field-label");
        return new ListItem(words, link);
    }
}
