package sk.gremium.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Time;

/** Leads a meeting into its next state, once a command: enter, act, save, then what follows from it. */
@Component
class MeetingActs {

    private final MeetingGate gate;
    private final MeetingStore meetings;
    private final Commands commands;
    private final Clock clock;

    MeetingActs(MeetingGate gate, MeetingStore meetings, Commands commands, Clock clock) {
        this.gate = gate;
        this.meetings = meetings;
        this.commands = commands;
        this.clock = clock;
    }

    void once(
            CommandId command,
            Actor actor,
            MeetingId id,
            MeetingAction action,
            BiConsumer<Meeting, Instant> verb,
            Consumer<Meeting> then) {
        commands.once(command, () -> {
            Meeting meeting = gate.enter(actor, id, action).meeting();
            verb.accept(meeting, Time.now(clock));
            meetings.update(meeting);
            then.accept(meeting);
            return id.value();
        });
    }

    Instant now() {
        return Time.now(clock);
    }
}
