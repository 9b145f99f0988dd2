package sk.gremium.minutes;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.meeting.MeetingHeld;

/** Begins minutes: by itself when a session ends, and anew when what is published has to be corrected. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MinutesDrafting {

    private final MinutesStore store;
    private final MinutesGate gate;
    private final Commands commands;
    private final MinutesEvents events;

    MinutesDrafting(MinutesStore store, MinutesGate gate, Commands commands, MinutesEvents events) {
        this.store = store;
        this.gate = gate;
        this.commands = commands;
        this.events = events;
    }

    @EventListener
    void on(MeetingHeld held) {
        Minutes minutes = Minutes.first(held.committee(), held.meeting());
        store.insert(minutes);
        events.publish(held.actor(), minutes, "minutes.begun");
    }

    /**
     * Begins a new edition of published minutes. The published one stays as it is; the texts of the meeting can be
     * written again until the new one is circulated.
     */
    public MinutesId amend(CommandId command, Actor actor, MinutesId id, String reason) {
        return new MinutesId(commands.once(command, () -> {
            Minutes next = gate.enter(actor, id, MinutesAct.AMEND).minutes().amended(reason);
            store.insert(next);
            events.publish(actor, next, "minutes.amended", Map.of("edition", String.valueOf(next.edition() - 1)));
            return next.id().value();
        }));
    }
}
