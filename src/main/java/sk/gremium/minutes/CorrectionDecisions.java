package sk.gremium.minutes;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.directory.Directory;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AgendaRow;
import sk.gremium.meeting.AgendaTexts;

/** Decides about proposed corrections; an accepted one changes the text that it concerns. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CorrectionDecisions {

    private final MinutesGate gate;
    private final MinutesStore store;
    private final CorrectionStore corrections;
    private final AgendaTexts texts;
    private final Directory directory;
    private final MinutesEvents events;
    private final Clock clock;

    CorrectionDecisions(
            MinutesGate gate,
            MinutesStore store,
            CorrectionStore corrections,
            AgendaTexts texts,
            Directory directory,
            MinutesEvents events,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.corrections = corrections;
        this.texts = texts;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Accepts a correction of a passage in this wording, usually the proposed one. The meeting's own text changes with
     * it, so that the correction is not lost if the minutes become a draft again.
     *
     * @throws Refused if the passage does not read as quoted any more
     */
    public void accept(Actor actor, CorrectionId id, long version, String wording, String answer) {
        Correction found = corrections.find(id).orElseThrow(NotFound::new);
        Minutes seen = gate.see(actor, found.minutes()).minutes();
        @Nullable Passage passage = found.proposed().passage();
        if (passage != null && seen.state() == MinutesState.CIRCULATED) {
            // The meeting is locked before its minutes, in the order in which writing a text locks them.
            rewrite(actor, passage, wording);
        }
        Minutes minutes = gate.enter(actor, found.minutes(), MinutesAct.DECIDE).minutes();
        corrections.update(found.read(version).accepted(answer, actor.person(), Time.now(clock)));
        if (passage != null) {
            MinutesContent.Item item = Objects.requireNonNull(minutes.circulation()).content().items().stream()
                    .filter(each -> each.has(passage))
                    .findFirst()
                    .orElseThrow(() -> new Refused("minutes.refused.passage_gone"));
            boolean discussed = passage.part() == Passage.Part.DISCUSSION;
            minutes.correct(
                    item,
                    discussed ? passage.replacedIn(item.discussion(), wording) : item.discussion(),
                    discussed ? item.conclusion() : passage.replacedIn(item.conclusion(), wording));
            store.update(minutes);
        }
        tell(actor, minutes, found, "minutes.correction_accepted");
    }

    /** Declines a correction with the reason. */
    public void decline(Actor actor, CorrectionId id, long version, String reason) {
        Correction found = corrections.find(id).orElseThrow(NotFound::new);
        Minutes minutes = gate.enter(actor, found.minutes(), MinutesAct.DECIDE).minutes();
        corrections.update(found.read(version).declined(reason, actor.person(), Time.now(clock)));
        tell(actor, minutes, found, "minutes.correction_declined");
    }

    private void rewrite(Actor actor, Passage passage, String wording) {
        AgendaRow row = texts.read(actor, passage.item());
        boolean discussed = passage.part() == Passage.Part.DISCUSSION;
        texts.correct(
                actor,
                passage.item(),
                row.textVersion(),
                discussed ? passage.replacedIn(row.discussion(), wording) : row.discussion(),
                discussed ? row.conclusion() : passage.replacedIn(row.conclusion(), wording));
    }

    private void tell(Actor actor, Minutes minutes, Correction correction, String what) {
        String abbr = directory
                .institution(correction.institution(), Time.today(clock))
                .abbr();
        events.publish(actor, minutes, what, Map.of("institution", abbr));
    }
}
