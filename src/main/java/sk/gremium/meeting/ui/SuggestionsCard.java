package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import sk.gremium.meeting.Suggestion;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Texts;

/** What might belong on the agenda, one click each. */
class SuggestionsCard extends Composite<Div> {

    SuggestionsCard(MeetingPart.Place place, List<Suggestion> suggestions, Consumer<Suggestion> accept) {
        Texts texts = Texts.of(place.where());
        Card card = new Card(texts.get("meeting.suggestions"));
        card.add(new DataTable<Suggestion>(texts.get("meeting.suggestions"))
                .rowHeader(
                        texts.get("meeting.item.title"),
                        row -> new Span(row.item().entry().title()))
                .text(texts.get("meeting.suggestions.why"), row -> texts.get(row.reason()))
                .column(
                        "",
                        row -> {
                            var button = Buttons.small(texts.get("meeting.suggestions.take"), () -> accept.accept(row));
                            button.setDisableOnClick(true);
                            button.setAriaLabel(texts.get("meeting.suggestions.take") + ": "
                                    + row.item().entry().title());
                            return button;
                        },
                        row -> "acts")
                .rows(suggestions));
        getContent().add(card);
    }
}
