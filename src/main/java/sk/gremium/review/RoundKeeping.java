package sk.gremium.review;

import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.Deadline;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftLife;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;

/** What the secretariat does with a running round. Every act takes the version that its form was filled from. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RoundKeeping {

    private final RoundGate gate;
    private final AllResponses responses;
    private final DraftLife life;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final ReviewEvents events;

    RoundKeeping(
            RoundGate gate,
            AllResponses responses,
            DraftLife life,
            Calendars calendars,
            JdbcClient jdbc,
            ReviewEvents events) {
        this.gate = gate;
        this.responses = responses;
        this.life = life;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The deadline with so many more working days. For who may extend the round. */
    @Transactional(readOnly = true)
    public Deadline previewExtension(Actor actor, RoundId id, int moreDays) {
        Entered entered = gate.look(actor, id);
        entered.require(RoundAct.EXTEND);
        return longer(entered.round(), moreDays);
    }

    /** Gives more working days, counted as if they had been given from the start. The reason is required. */
    public void extend(Actor actor, RoundId id, long version, int moreDays, String reason) {
        Entered entered = gate.change(actor, id, RoundAct.EXTEND);
        Round round = entered.round();
        Stale.check(version, round.version());
        Instant before = round.deadlineAt();
        Deadline after = longer(round, moreDays);
        round.extend(moreDays, after);
        jdbc.sql("""
                        insert into round_extension (id, round, at, person, deadline_before, deadline_after, reason)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        id.value(),
                        Time.stored(entered.now()),
                        actor.person().value(),
                        Time.stored(before),
                        Time.stored(after.deadlineAt()),
                        required(reason))
                .update();
        events.ofRound(
                actor, round, "round.extended", Map.of("until", after.lastDay().toString()));
    }

    /**
     * Begins the evaluation before the deadline. Nobody can take an answer back afterwards.
     *
     * @throws Refused while an invited institution has not answered
     */
    public void close(Actor actor, RoundId id, long version) {
        Entered entered = gate.change(actor, id, RoundAct.CLOSE);
        Stale.check(version, entered.round().version());
        long awaited = responses.awaited(id.value());
        if (awaited > 0) {
            throw new Refused("review.refused.awaited", awaited);
        }
        entered.round().close(entered.now());
        life.evaluating(actor, new DraftId(entered.round().draft()));
        events.ofRound(actor, entered.round(), "round.closed", Map.of());
    }

    /** Calls the round off. The reason is required; what was written stays with who wrote it. */
    public void cancel(Actor actor, RoundId id, long version, String reason) {
        Entered entered = gate.change(actor, id, RoundAct.CANCEL);
        Stale.check(version, entered.round().version());
        entered.round().cancel(required(reason), entered.now());
        life.roundCalledOff(actor, new DraftId(entered.round().draft()));
        events.ofRound(actor, entered.round(), "round.cancelled", Map.of());
    }

    private Deadline longer(Round round, int moreDays) {
        int days = round.workingDays() + moreDays;
        if (moreDays < 1 || days > RoundOpening.MOST_WORKING_DAYS) {
            throw new Refused("review.refused.days", RoundOpening.MOST_WORKING_DAYS);
        }
        return Deadline.compute(round.openedAt().atZone(Time.BRATISLAVA), days, calendars.current());
    }

    private static String required(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new Refused("review.refused.reason");
        }
        return words.substring(0, Math.min(words.length(), 1000));
    }
}
