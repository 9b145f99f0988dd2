package sk.gremium.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftRow;
import sk.gremium.draft.DraftState;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.uikit.Texts;

/** Proposes what waits for the committee's approval: the minutes of the last meeting, and drafts. */
@Component
@Order(2)
class ApprovalSuggestions implements SuggestionSource {

    private final Drafts drafts;
    private final MeetingStore meetings;
    private final MeetingReads reads;

    ApprovalSuggestions(Drafts drafts, MeetingStore meetings, MeetingReads reads) {
        this.drafts = drafts;
        this.meetings = meetings;
        this.reads = reads;
    }

    @Override
    public List<Suggestion> suggestions(Actor actor, MeetingDetails meeting) {
        Stream<Suggestion> waiting = drafts.list(actor).stream()
                .filter(draft -> draft.committee().equals(meeting.committee()))
                .filter(draft -> draft.state() == DraftState.FOR_APPROVAL)
                .map(ApprovalSuggestions::approval);
        return Stream.concat(minutes(meeting).stream(), waiting).toList();
    }

    private Optional<Suggestion> minutes(MeetingDetails meeting) {
        Meeting stored = meetings.find(meeting.id()).orElseThrow(NotFound::new);
        return reads.before(stored)
                .map(before -> new Suggestion(
                        "meeting.suggestion.minutes",
                        item(new AgendaEntry(title(before), AgendaKind.DECISION, null, "", 5))));
    }

    private static String title(MeetingRow before) {
        return Texts.in(Texts.SLOVAK).get("meeting.suggestion.minutes_title", String.valueOf(before.number()));
    }

    private static NewItem item(AgendaEntry entry) {
        return new NewItem(entry, null, null, null);
    }

    private static Suggestion approval(DraftRow draft) {
        AgendaEntry entry = new AgendaEntry(draft.title(), AgendaKind.DECISION, draft.gestor(), "", 20);
        return new Suggestion("meeting.suggestion.approval", new NewItem(entry, draft.id(), draft.lastVersion(), null));
    }
}
