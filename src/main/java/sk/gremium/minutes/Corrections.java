package sk.gremium.minutes;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.directory.Directory;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** What institutions say to circulated minutes: a correction, or that there is none. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Corrections {

    private final MinutesGate gate;
    private final CorrectionStore store;
    private final Directory directory;
    private final Commands commands;
    private final MinutesEvents events;
    private final Clock clock;

    Corrections(
            MinutesGate gate,
            CorrectionStore store,
            Directory directory,
            Commands commands,
            MinutesEvents events,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.directory = directory;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Says for the own institution that the minutes are right. Said twice, it is said once. */
    public void agree(Actor actor, MinutesId id) {
        Minutes minutes = gate.enter(actor, id, MinutesAct.ANSWER).minutes();
        store.answer(minutes, institution(actor), AnswerRow.Answer.AGREES, actor.person(), Time.now(clock));
        tell(actor, minutes, "minutes.agreed");
    }

    /**
     * Proposes a correction for the own institution; the committee sees it at once.
     *
     * @throws Refused if the passage does not read so any more
     */
    public CorrectionId propose(CommandId command, Actor actor, MinutesId id, NewCorrection what) {
        return new CorrectionId(commands.once(command, () -> propose(actor, id, what)));
    }

    private UUID propose(Actor actor, MinutesId id, NewCorrection what) {
        Minutes minutes = gate.enter(actor, id, MinutesAct.ANSWER).minutes();
        Passage passage = what.passage();
        MinutesContent content = Objects.requireNonNull(minutes.circulation()).content();
        if (passage != null && content.items().stream().noneMatch(item -> item.has(passage))) {
            throw new Refused("minutes.refused.passage_gone");
        }
        Correction correction = Correction.proposed(id, institution(actor), actor.person(), what, Time.now(clock));
        store.insert(correction);
        store.answer(
                minutes, correction.institution(), AnswerRow.Answer.CORRECTS, actor.person(), correction.writtenAt());
        tell(actor, minutes, "minutes.correction_proposed");
        return correction.id().value();
    }

    /** Takes an open correction back; the institution then agrees unless it proposes another. */
    public void withdraw(Actor actor, CorrectionId id, long version) {
        Correction correction = store.find(id).orElseThrow(NotFound::new);
        Minutes minutes =
                gate.enter(actor, correction.minutes(), MinutesAct.ANSWER).minutes();
        if (!correction.institution().equals(actor.institution())) {
            throw new Denied();
        }
        store.update(correction.read(version).withdrawn(actor.person(), Time.now(clock)));
        store.reconsider(minutes, correction.institution());
        tell(actor, minutes, "minutes.correction_withdrawn");
    }

    private void tell(Actor actor, Minutes minutes, String what) {
        String abbr =
                directory.institution(institution(actor), Time.today(clock)).abbr();
        events.publish(actor, minutes, what, Map.of("institution", abbr));
    }

    private static InstitutionId institution(Actor actor) {
        InstitutionId institution = actor.institution();
        if (institution == null) {
            throw new Denied();
        }
        return institution;
    }
}
