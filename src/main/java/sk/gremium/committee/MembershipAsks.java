package sk.gremium.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Time;

/** What the seats of committees want from an administrator: that terms which run out are followed by others. */
@Component
@Transactional(readOnly = true)
class MembershipAsks implements AskSource {

    private static final int DAYS_AHEAD = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    MembershipAsks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Ask> asks(Actor actor) {
        if (!actor.administrator()) {
            return List.of();
        }
        LocalDate today = Time.today(clock);
        return jdbc.sql("""
                        select m.committee, c.abbr, min(m.valid_to) as first, count(*) as seats,
                          group_concat(distinct i.abbr order by m.valid_to separator ', ') as institutions
                        from membership m
                        join committee c on c.id = m.committee
                        join institution i on i.id = m.institution
                        where m.valid_to between :today and :until
                          and not exists (select 1 from membership s
                            where s.committee = m.committee and s.institution = m.institution and s.role = m.role
                              and s.id <> m.id and s.valid_from > m.valid_from
                              and (s.valid_to is null or s.valid_to > m.valid_to))
                        group by m.committee, c.abbr""")
                .param("today", today)
                .param("until", today.plusDays(DAYS_AHEAD))
                .query(MembershipAsks::ask)
                .list();
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        CommitteeId committee = new CommitteeId(row.getObject("committee", UUID.class));
        LocalDate first = row.getDate("first").toLocalDate();
        String route = "committees/" + committee;
        return new Ask(
                committee,
                "◔",
                "committee.ask.terms",
                Ask.Title.written(row.getString("abbr")),
                "committee.ask.terms_detail",
                List.of(row.getInt("seats"), row.getString("institutions")),
                first.atTime(LocalTime.of(23, 59, 59)).atZone(Time.BRATISLAVA).toInstant(),
                route,
                List.of(new Ask.Action("committee.ask.terms_button", route)));
    }
}
