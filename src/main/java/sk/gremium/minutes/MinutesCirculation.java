package sk.gremium.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.Deadline;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** Sends minutes to the committee and takes them back. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class MinutesCirculation {

    private static final int LONGEST_FILE = 100;

    private final MinutesGate gate;
    private final MinutesStore store;
    private final CorrectionStore corrections;
    private final MinutesComposer composer;
    private final Committees committees;
    private final Calendars calendars;
    private final Commands commands;
    private final MinutesEvents events;
    private final Clock clock;

    MinutesCirculation(
            MinutesGate gate,
            MinutesStore store,
            CorrectionStore corrections,
            MinutesComposer composer,
            Committees committees,
            Calendars calendars,
            Commands commands,
            MinutesEvents events,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.corrections = corrections;
        this.composer = composer;
        this.committees = committees;
        this.calendars = calendars;
        this.commands = commands;
        this.events = events;
        this.clock = clock;
    }

    /** Until when corrections could be proposed if the minutes were circulated now. */
    @Transactional(readOnly = true)
    public Deadline preview(Actor actor, MinutesId id) {
        return deadline(gate.see(actor, id).minutes().committee(), Time.now(clock));
    }

    /**
     * Freezes the content as it is now and asks every institution with a vote for corrections, for as many working days
     * as the committee's rules say.
     *
     * @param verifiers who will verify, in order; at least one, each of the committee
     * @param file the ministry's own file number; may be empty
     */
    public void circulate(
            CommandId command, Actor actor, MinutesId id, long version, List<PersonId> verifiers, String file) {
        commands.once(command, () -> {
            Minutes minutes =
                    gate.enter(actor, id, MinutesAct.CIRCULATE).minutes().read(version);
            Instant now = Time.now(clock);
            requireMembers(minutes.committee(), verifiers);
            if (file.strip().length() > LONGEST_FILE) {
                throw new Refused("minutes.refused.file");
            }
            MinutesContent content = composer.compose(actor, minutes.meeting());
            minutes.circulate(
                    new Minutes.Circulation(now, deadline(minutes.committee(), now), content), verifiers, file);
            store.update(minutes);
            corrections.ask(minutes, content.asked());
            events.publish(actor, minutes, "minutes.circulated");
            return id.value();
        });
    }

    /** Gives the minutes back to be written again; everybody will be asked anew, open corrections stay open. */
    public void giveBack(Actor actor, MinutesId id, long version, String reason) {
        Minutes minutes = gate.enter(actor, id, MinutesAct.GIVE_BACK).minutes().read(version);
        minutes.giveBack(reason);
        store.update(minutes);
        events.publish(actor, minutes, "minutes.given_back");
    }

    private Deadline deadline(CommitteeId committee, Instant now) {
        int days = committees
                .rules(committee, now.atZone(Time.BRATISLAVA).toLocalDate())
                .minutesCommentDays();
        return Deadline.compute(now.atZone(Time.BRATISLAVA), days, calendars.current());
    }

    private void requireMembers(CommitteeId committee, List<PersonId> verifiers) {
        var seated = committees.members(committee, Time.today(clock)).stream()
                .map(member -> member.person())
                .toList();
        if (!seated.containsAll(verifiers)) {
            throw new Refused("minutes.refused.verifier");
        }
    }
}
