package sk.gremium.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.Deadline;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftLife;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;

/** Opens rounds of comments. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class RoundOpening {

    /** The longest period a round may be given at once: about a year. */
    public static final int MOST_WORKING_DAYS = 250;

    private final RoundStart start;
    private final Drafts drafts;
    private final DraftLife life;
    private final Calendars calendars;
    private final Commands commands;
    private final Clock clock;

    RoundOpening(RoundStart start, Drafts drafts, DraftLife life, Calendars calendars, Commands commands, Clock clock) {
        this.start = start;
        this.drafts = drafts;
        this.life = life;
        this.calendars = calendars;
        this.commands = commands;
        this.clock = clock;
    }

    /** The deadline of a round that would open now, with the days that lead to it. */
    public Deadline preview(int workingDays) {
        return deadline(Time.now(clock), workingDays);
    }

    /**
     * Opens a round on a frozen version, which members may read from now on. For who may open rounds.
     *
     * @throws Refused if another round of the draft is not finished, nobody is invited, the period is out of range or
     *     the draft is in a state that no round follows
     */
    public RoundId open(CommandId command, Actor actor, NewRound wish) {
        return new RoundId(commands.once(command, () -> open(actor, wish)));
    }

    private UUID open(Actor actor, NewRound wish) {
        // Locks the draft and asks for permission; two openings queue up here.
        life.roundOpened(actor, wish.draft(), wish.version());
        if (wish.invited().isEmpty()) {
            throw new Refused("review.refused.nobody_invited");
        }
        Instant now = Time.now(clock);
        DraftDetails draft = drafts.get(actor, wish.draft());
        Round round = start.create(
                wish,
                new Round.Subject(draft.committee(), draft.title()),
                actor.person(),
                now,
                deadline(now, wish.workingDays()));
        start.tell(actor, round, Map.of("version", String.valueOf(wish.version())));
        return round.id().value();
    }

    private Deadline deadline(Instant from, int workingDays) {
        if (workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
            throw new Refused("review.refused.days", MOST_WORKING_DAYS);
        }
        return Deadline.compute(from.atZone(Time.BRATISLAVA), workingDays, calendars.current());
    }
}
