package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Texts;

/** Who presides, writes and verifies, and where one connects. */
class PeopleCard extends Composite<Div> {

    private final DescriptionList list = new DescriptionList();

    PeopleCard(MeetingPart.Place place) {
        MeetingDetails meeting = place.meeting();
        Texts texts = Texts.of(place.where());
        Card card = new Card(texts.get("meeting.people"));
        line(texts.get("meeting.chair"), meeting.chairName());
        line(texts.get("meeting.minute_taker"), meeting.minuteTakerName());
        line(texts.get("meeting.verifiers"), words(meeting.verifierNames()));
        list.addClassName("facts");
        Div pad = Card.padded(list);
        String link = meeting.plan().link();
        if (link.startsWith("https://") || link.startsWith("http://")) {
            pad.add(new Anchor(link, texts.get("meeting.connect")));
        }
        card.add(pad);
        getContent().add(card);
    }

    private static @Nullable String words(List<String> names) {
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private void line(String term, @Nullable String words) {
        list.add(new DescriptionList.Term(term), new DescriptionList.Description(words == null ? "–" : words));
    }
}
