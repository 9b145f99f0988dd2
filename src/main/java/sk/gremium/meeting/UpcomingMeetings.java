package sk.gremium.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Time;
import sk.gremium.kernel.Upcoming;

/** The convened meetings that lie ahead, for the desk. */
@Component
@Transactional(readOnly = true)
class UpcomingMeetings implements Upcoming.Source {

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    UpcomingMeetings(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Upcoming> upcoming(Actor actor) {
        List<UUID> committees =
                access.visible(actor).stream().map(CommitteeId::value).toList();
        if (committees.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select m.id, m.number, c.abbr, m.starts_at, m.place, m.link from meeting m
                        join committee c on c.id = m.committee
                        where m.committee in (:committees) and m.state = 'CONVENED' and m.starts_at >= :now
                        order by m.starts_at, m.id limit 10""")
                .param("committees", committees)
                .param("now", LocalDateTime.ofInstant(clock.instant(), Time.BRATISLAVA))
                .query((row, number) -> new Upcoming(
                        row.getObject("starts_at", LocalDateTime.class),
                        "meeting.upcoming",
                        List.of(row.getInt("number"), row.getString("abbr")),
                        row.getString("place").isEmpty() ? row.getString("link") : row.getString("place"),
                        "meetings/" + row.getObject("id", UUID.class)))
                .list();
    }
}
