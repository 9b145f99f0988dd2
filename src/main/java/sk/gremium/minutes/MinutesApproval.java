package sk.gremium.minutes;

import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Time;

/** Confirms minutes and publishes them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MinutesApproval {

    private final MinutesGate gate;
    private final MinutesStore store;
    private final MinutesPrinter printer;
    private final MinutesNumbers numbers;
    private final Commands commands;
    private final MinutesEvents events;
    private final Clock clock;

    MinutesApproval(
            MinutesGate gate,
            MinutesStore store,
            MinutesPrinter printer,
            MinutesNumbers numbers,
            Commands commands,
            MinutesEvents events,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.printer = printer;
        this.numbers = numbers;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** A verifier confirms that this is what was said; with the last one the minutes are verified. */
    public void verify(Actor actor, MinutesId id, long version) {
        Minutes minutes = gate.enter(actor, id, MinutesAct.VERIFY).minutes().read(version);
        minutes.verify(actor.person(), Time.now(clock));
        store.update(minutes);
        events.publish(actor, minutes, "minutes.verified");
    }

    /** The chair approves. */
    public void approve(Actor actor, MinutesId id, long version) {
        Minutes minutes = gate.enter(actor, id, MinutesAct.APPROVE).minutes().read(version);
        minutes.approve(actor.person(), Time.now(clock));
        store.update(minutes);
        events.publish(actor, minutes, "minutes.approved");
    }

    /** Publishes under the next number of the committee's year, or a new edition under the number of the first. */
    public void publish(CommandId command, Actor actor, MinutesId id, long version) {
        commands.once(command, () -> {
            Minutes minutes =
                    gate.enter(actor, id, MinutesAct.PUBLISH).minutes().read(version);
            MinutesNumbers.Given number = numbers.give(minutes, Time.today(clock));
            var document = printer.store(minutes, number.label());
            minutes.publish(new Minutes.Publication(
                    actor.person(), Time.now(clock), number.year(), number.number(), number.label(), document));
            store.update(minutes);
            events.publish(actor, minutes, "minutes.published", Map.of("number", number.label()));
            return id.value();
        });
    }
}
