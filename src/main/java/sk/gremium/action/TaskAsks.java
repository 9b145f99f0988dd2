package sk.gremium.action;

import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** What tasks want from people: a report from the gestor within a month of the date, a decision from the secretariat. */
@Component
@Transactional(readOnly = true)
class TaskAsks implements AskSource {

    private static final int DAYS_AHEAD = 31;

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    TaskAsks(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Ask> asks(Actor actor) {
        Map<CommitteeId, Standing> standings = access.standings(actor);
        List<Ask> asks = new ArrayList<>();
        @Nullable InstitutionId institution = actor.institution();
        List<UUID> reporting = with(standings, Capability.CONTRIBUTE);
        if (institution != null && !reporting.isEmpty()) {
            asks.addAll(reports(institution, reporting));
        }
        List<UUID> deciding = with(standings, Capability.PREPARE);
        if (!deciding.isEmpty()) {
            asks.addAll(decisions(deciding));
        }
        return asks;
    }

    private List<Ask> reports(InstitutionId institution, List<UUID> committees) {
        return jdbc.sql("""
                        select t.id, t.number, t.title, t.due, t.committee, t.source_label from task t
                        where t.gestor = :institution and t.committee in (:committees) and t.closed_at is null
                          and t.due <= :until
                          and not exists (select 1 from task_report r
                            where r.task = t.id and r.institution = :institution and r.status = 'SENT')""")
                .param("institution", institution.value())
                .param("committees", committees)
                .param("until", Time.today(clock).plusDays(DAYS_AHEAD))
                .query((row, number) -> ask(
                        new CommitteeId(row.getObject("committee", UUID.class)),
                        "▤",
                        "action.ask.report",
                        row.getString("title"),
                        "action.ask.report_detail",
                        List.of(row.getString("number"), row.getString("source_label")),
                        row.getDate("due"),
                        "tasks/" + row.getObject("id", UUID.class),
                        "action.ask.report_button"))
                .list();
    }

    private List<Ask> decisions(List<UUID> committees) {
        return jdbc.sql("""
                        select t.id, t.title, t.committee, i.abbr from task_report r
                        join task t on t.id = r.task join institution i on i.id = r.institution
                        where r.status = 'SENT' and t.closed_at is null and t.committee in (:committees)""")
                .param("committees", committees)
                .query((row, number) -> ask(
                        new CommitteeId(row.getObject("committee", UUID.class)),
                        "✓",
                        "action.ask.decide",
                        row.getString("title"),
                        "action.ask.decide_detail",
                        List.of(row.getString("abbr")),
                        null,
                        "tasks/" + row.getObject("id", UUID.class),
                        "action.ask.decide_button"))
                .list();
    }

    private static Ask ask(
            CommitteeId committee,
            String sign,
            String what,
            String title,
            String detail,
            List<Object> arguments,
            @Nullable Date due,
            String route,
            String button) {
        return new Ask(
                committee,
                sign,
                what,
                Ask.Title.written(title),
                detail,
                arguments,
                endOf(due),
                route,
                List.of(new Ask.Action(button, route)));
    }

    private static @Nullable Instant endOf(@Nullable Date due) {
        if (due == null) {
            return null;
        }
        LocalDate day = due.toLocalDate();
        return day.atTime(LocalTime.of(23, 59, 59)).atZone(Time.BRATISLAVA).toInstant();
    }

    private static List<UUID> with(Map<CommitteeId, Standing> standings, Capability capability) {
        return standings.values().stream()
                .filter(standing -> standing.may(capability))
                .map(standing -> standing.committee().value())
                .toList();
    }
}
