package sk.gremium.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.calendar.Calendars;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** What minutes want from people: to write, comment, decide, verify, approve and publish them. */
@Component
@Transactional(readOnly = true)
class MinutesAsks implements AskSource {

    private final CommitteeAccess access;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    MinutesAsks(CommitteeAccess access, Calendars calendars, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.calendars = calendars;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Ask> asks(Actor actor) {
        Map<CommitteeId, Standing> standings = access.standings(actor);
        if (standings.isEmpty()) {
            return List.of();
        }
        return pending(actor, standings).stream()
                .flatMap(minutes ->
                        ask(minutes, java.util.Objects.requireNonNull(standings.get(minutes.committee()))).stream())
                .toList();
    }

    private List<PendingMinutes> pending(Actor actor, Map<CommitteeId, Standing> standings) {
        @Nullable InstitutionId institution = actor.institution();
        return jdbc.sql(PendingMinutes.SELECT)
                .param(
                        "visible",
                        standings.keySet().stream().map(CommitteeId::value).toList())
                .param("institution", institution == null ? null : institution.value())
                .param("person", actor.person().value())
                .query(PendingMinutes::of)
                .list();
    }

    /** At most one thing of each minutes; the same conditions by which {@link MinutesRules} lets act. */
    private Optional<Ask> ask(PendingMinutes minutes, Standing standing) {
        boolean prepares = standing.may(Capability.PREPARE);
        return switch (minutes.state()) {
            case DRAFT -> prepares ? Optional.of(ask(minutes, "circulate", draftDue(minutes))) : Optional.empty();
            case CIRCULATED -> circulated(minutes, standing, prepares);
            case VERIFIED ->
                standing.may(Capability.PRESIDE) ? Optional.of(ask(minutes, "approve", null)) : Optional.empty();
            case APPROVED -> prepares ? Optional.of(ask(minutes, "publish", null)) : Optional.empty();
            case PUBLISHED -> Optional.empty();
        };
    }

    private Optional<Ask> circulated(PendingMinutes minutes, Standing standing, boolean prepares) {
        boolean commenting = minutes.commenting(clock.instant());
        if (prepares && minutes.openCorrections() > 0) {
            return Optional.of(ask(minutes, "decide", commenting ? minutes.deadline() : clock.instant()));
        }
        if (commenting && minutes.mine() == AnswerRow.Answer.NONE && MinutesRules.answers(standing)) {
            return Optional.of(ask(minutes, "comment", minutes.deadline()));
        }
        if (!commenting && minutes.openCorrections() == 0 && minutes.verifying()) {
            return Optional.of(ask(minutes, "verify", null));
        }
        return Optional.empty();
    }

    private @Nullable Instant draftDue(PendingMinutes minutes) {
        @Nullable LocalDate held = minutes.closed();
        return held == null
                ? null
                : calendars
                        .current()
                        .plusWorkingDays(held, minutes.draftDays())
                        .atTime(LocalTime.of(23, 59, 59))
                        .atZone(Time.BRATISLAVA)
                        .toInstant();
    }

    private static Ask ask(PendingMinutes minutes, String what, @Nullable Instant due) {
        String route = "minutes/" + minutes.id();
        boolean counted = what.equals("decide");
        return new Ask(
                minutes.committee(),
                "¶",
                "minutes.ask." + what,
                Ask.Title.said(
                        "minutes.title.ordinary",
                        String.valueOf(minutes.meetingNumber()),
                        minutes.abbr(),
                        SlovakOrdinal.preposition(minutes.meetingNumber())),
                counted ? "minutes.ask_detail.corrections" : null,
                counted ? List.of(minutes.openCorrections()) : List.of(),
                due,
                route,
                List.of(new Ask.Action("minutes.ask_button." + what, route)));
    }
}
