package sk.gremium.meeting;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;

/** Collects what might belong on the agenda of a meeting that is being prepared. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AgendaSuggestions {

    private final MeetingGate gate;
    private final MeetingReads reads;
    private final AgendaStore agenda;
    private final ObjectProvider<SuggestionSource> sources;

    AgendaSuggestions(
            MeetingGate gate, MeetingReads reads, AgendaStore agenda, ObjectProvider<SuggestionSource> sources) {
        this.gate = gate;
        this.reads = reads;
        this.agenda = agenda;
        this.sources = sources;
    }

    /** What is not on the agenda yet; adding is {@link Agenda#add}. */
    public List<Suggestion> list(Actor actor, MeetingId id) {
        MeetingGate.Entry entry = gate.see(actor, id);
        MeetingRules.require(entry.standing(), entry.meeting(), MeetingAction.EDIT_AGENDA);
        MeetingDetails meeting = reads.details(entry);
        List<AgendaItem> present = agenda.items(id);
        return sources.orderedStream()
                .flatMap(source -> source.suggestions(actor, meeting).stream())
                .filter(suggestion -> present.stream().noneMatch(item -> covers(item, suggestion.item())))
                .toList();
    }

    private static boolean covers(AgendaItem present, NewItem proposed) {
        if (proposed.draft() != null && proposed.draft().equals(present.draft())) {
            return true;
        }
        if (proposed.carriedFrom() != null && proposed.carriedFrom().equals(present.carriedFrom())) {
            return true;
        }
        return Objects.equals(present.entry().title(), proposed.entry().title());
    }
}
