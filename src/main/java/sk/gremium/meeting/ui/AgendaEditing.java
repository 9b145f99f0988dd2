package sk.gremium.meeting.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sk.gremium.directory.Directory;
import sk.gremium.draft.DraftRow;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.Agenda;
import sk.gremium.meeting.AgendaEntry;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.AgendaSuggestions;
import sk.gremium.meeting.MeetingAction;
import sk.gremium.meeting.Suggestion;
import sk.gremium.uikit.Texts;

/** The agenda of a meeting, shown and written. */
@org.springframework.stereotype.Component
class AgendaEditing {

    private final Agenda agenda;
    private final AgendaSuggestions suggestions;
    private final Drafts drafts;
    private final Directory directory;
    private final Clock clock;

    AgendaEditing(Agenda agenda, AgendaSuggestions suggestions, Drafts drafts, Directory directory, Clock clock) {
        this.agenda = agenda;
        this.suggestions = suggestions;
        this.drafts = drafts;
        this.directory = directory;
        this.clock = clock;
    }

    Component card(MeetingPart.Place place, List<MeetingPart> parts) {
        List<AgendaRow> items = agenda.items(place.actor(), place.meeting().id());
        Map<AgendaItemId, Component> marks = new HashMap<>();
        parts.forEach(part -> marks.putAll(part.marks(place, items)));
        return new AgendaCard(place, items, marks, new Acts(place));
    }

    /** What might belong on the agenda, for who writes it; empty if there is nothing. */
    Optional<Component> suggestions(MeetingPart.Place place) {
        if (!place.meeting().may(MeetingAction.EDIT_AGENDA)) {
            return Optional.empty();
        }
        List<Suggestion> found = suggestions.list(place.actor(), place.meeting().id());
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new SuggestionsCard(place, found, suggestion -> {
                    agenda.add(CommandId.next(), place.actor(), place.meeting().id(), suggestion.item());
                    place.changed().run();
                }));
    }

    /** What the card asks for, done. */
    private final class Acts implements AgendaCard.Acts {

        private final MeetingPart.Place place;

        // Each time the card is shown anew, it offers one more item.
        private final CommandId next = CommandId.next();

        Acts(MeetingPart.Place place) {
            this.place = place;
        }

        @Override
        public void add(String title) {
            agenda.add(next, place.actor(), place.meeting().id(), AgendaEntry.titled(title));
            place.changed().run();
        }

        @Override
        public void move(AgendaRow item, int position) {
            agenda.move(place.actor(), item.id(), position);
            place.changed().run();
        }

        @Override
        public void edit(AgendaRow item) {
            List<DraftRow> own = drafts.list(place.actor()).stream()
                    .filter(draft -> draft.committee().equals(place.meeting().committee()))
                    .toList();
            new AgendaItemDialog(item, directory.institutions(Time.today(clock)), own, changed -> save(item, changed))
                    .open();
        }

        private void save(AgendaRow item, AgendaItemDialog.Changed changed) {
            long version = item.version();
            if (!changed.entry().equals(AgendaItemDialog.entry(item))) {
                agenda.edit(place.actor(), item.id(), version++, changed.entry());
            }
            if (changed.relinks(item)) {
                agenda.link(place.actor(), item.id(), version, changed.draft(), changed.draftVersion());
            }
            place.changed().run();
        }

        @Override
        public void remove(AgendaRow item) {
            if (place.meeting().convenedAt() == null) {
                agenda.remove(place.actor(), item.id());
                place.changed().run();
            } else {
                ReasonDialog.ask(place.where(), "meeting.act.withdraw", "meeting.withdraw.what", reason -> {
                    agenda.withdraw(place.actor(), item.id(), item.version(), reason);
                    place.changed().run();
                });
            }
        }

        @Override
        public String removeLabel() {
            return Texts.t(
                    place.where(),
                    place.meeting().convenedAt() == null ? "meeting.act.remove" : "meeting.act.withdraw");
        }
    }
}
