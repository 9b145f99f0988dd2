package sk.gremium.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.calendar.Calendars;
import sk.gremium.calendar.WorkingCalendar;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Time;

/** What meetings want from people: an answer to an invitation; of the secretariat, that it is sent and the session led. */
@Component
@Transactional(readOnly = true)
public class MeetingAsks implements AskSource {

    /** A meeting ahead that may want something, with the rule by which it has to be convened. */
    private record Pending(
            UUID id,
            CommitteeId committee,
            String abbr,
            int number,
            MeetingState state,
            LocalDateTime startsAt,
            @Nullable Answer answer,
            int inviteDays) {

        String route() {
            return "meetings/" + id;
        }
    }

    private final CommitteeAccess access;
    private final Calendars calendars;
    private final JdbcClient jdbc;
    private final Clock clock;

    MeetingAsks(CommitteeAccess access, Calendars calendars, JdbcClient jdbc, Clock clock) {
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
        WorkingCalendar calendar = calendars.current();
        List<Ask> asks = new ArrayList<>();
        for (Pending meeting : pending(actor, standings)) {
            @Nullable Standing standing = standings.get(meeting.committee());
            if (standing == null) {
                continue;
            }
            if (meeting.answer() == Answer.NONE
                    && meeting.state() == MeetingState.CONVENED
                    && standing.may(Capability.CONTRIBUTE)) {
                asks.add(answer(meeting, calendar));
            }
            if (standing.may(Capability.PREPARE)) {
                prepare(meeting, calendar).ifPresent(asks::add);
            }
        }
        return asks;
    }

    private List<Pending> pending(Actor actor, Map<CommitteeId, Standing> standings) {
        return jdbc.sql("""
                        select m.id, m.committee, c.abbr, m.number, m.state, m.starts_at, i.answer,
                          (select r.invite_days from committee_rules r where r.committee = m.committee
                             and r.valid_from <= m.starts_at order by r.valid_from desc limit 1) as invite_days
                        from meeting m join committee_view c on c.id = m.committee
                        left join invitation i on i.meeting = m.id and i.institution = :institution
                        where m.committee in (:committees) and m.state in ('PLANNED', 'CONVENED', 'IN_SESSION')
                        order by m.starts_at, m.id""")
                .param(
                        "institution",
                        actor.institution() == null ? null : actor.institution().value())
                .param(
                        "committees",
                        standings.keySet().stream().map(CommitteeId::value).toList())
                .query(MeetingAsks::pending)
                .list();
    }

    private static Pending pending(ResultSet row, int number) throws SQLException {
        @Nullable String answer = row.getString("answer");
        return new Pending(
                row.getObject("id", UUID.class),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("abbr"),
                row.getInt("number"),
                MeetingState.valueOf(row.getString("state")),
                row.getObject("starts_at", LocalDateTime.class),
                answer == null ? null : Answer.valueOf(answer),
                row.getInt("invite_days"));
    }

    private static Ask answer(Pending meeting, WorkingCalendar calendar) {
        LocalDate by = calendar.minusWorkingDays(meeting.startsAt().toLocalDate(), LeadTimes.ANSWER_DAYS);
        return ask(meeting, "✉", "meeting.ask.answer", "meeting.ask.open_invitation", endOf(by));
    }

    private Optional<Ask> prepare(Pending meeting, WorkingCalendar calendar) {
        LocalDate day = meeting.startsAt().toLocalDate();
        LocalDate today = Time.today(clock);
        return switch (meeting.state()) {
            case PLANNED ->
                Optional.of(ask(
                        meeting,
                        "▤",
                        "meeting.ask.convene",
                        "meeting.ask.open_preparation",
                        endOf(calendar.minusWorkingDays(day, meeting.inviteDays()))));
            case CONVENED, IN_SESSION ->
                day.isAfter(today)
                        ? Optional.empty()
                        : Optional.of(ask(
                                meeting,
                                "●",
                                "meeting.ask.session",
                                "meeting.ask.open_session",
                                meeting.startsAt().atZone(Time.BRATISLAVA).toInstant()));
            default -> Optional.empty();
        };
    }

    private static Ask ask(Pending meeting, String sign, String what, String button, Instant due) {
        return new Ask(
                meeting.committee(),
                sign,
                what,
                Ask.Title.said("meeting.name", String.valueOf(meeting.number()), meeting.abbr()),
                "meeting.ask.when",
                List.of(meeting.startsAt().toLocalDate()),
                due,
                meeting.route(),
                List.of(new Ask.Action(button, meeting.route())));
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Time.BRATISLAVA).toInstant();
    }
}
