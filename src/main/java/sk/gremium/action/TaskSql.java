package sk.gremium.action;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/** The queries of the register and how their rows become records. */
final class TaskSql {

    static final String ROW = """
            select t.id, t.number, t.title, t.committee, c.abbr as committee_abbr, t.gestor, g.abbr as gestor_abbr,
              (select group_concat(p.abbr order by p.abbr collate utf8mb4_uca1400_slovak_as_ci separator '\\n')
                from task_partner tp join institution p on p.id = tp.institution where tp.task = t.id) as partners,
              t.due_kind, t.due, t.state, t.source_label, t.source_route,
              (select count(*) from task_report r
                where r.task = t.id and r.status = 'SENT' and t.closed_at is null) as open_reports
            from task t
            join committee c on c.id = t.committee
            join institution g on g.id = t.gestor
            where t.committee in (:committees)
            """;
    static final String FILTER = """
             and (:gestor is null or t.gestor = :gestor)
             and (:search is null or t.title like :search or convert(t.number using utf8mb4) like :search)
            """;
    static final String ORDER = """
             order by t.closed_at is not null, t.due is null, t.due, t.number, t.id""";
    static final String REPORT = """
            select r.id, r.institution, i.abbr, p.name, r.text, r.reported_state, r.status,
              coalesce(r.sent_at, r.written_at) as at, r.decided_at, r.remark, r.version
            from task_report r
            join institution i on i.id = r.institution
            join person_view p on p.id = r.author
            where r.task = :task and (r.status <> 'DRAFT' or r.institution = :institution)
            order by at desc, r.id desc""";
    static final String DATE_REQUEST = """
            select d.id, i.abbr, p.name, d.asked_at, d.old_due, d.new_due, d.reason, d.granted
            from task_due_change d
            join institution i on i.id = d.asked_for
            join person_view p on p.id = d.asked_by
            where d.task = ? order by d.asked_at desc, d.id desc""";

    private TaskSql() {}

    static TaskRow row(ResultSet row, LocalDate today) throws SQLException {
        @Nullable LocalDate due = day(row, "due");
        TaskState state = TaskState.valueOf(row.getString("state"));
        @Nullable String partners = row.getString("partners");
        return new TaskRow(
                new TaskId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("committee_abbr"),
                new InstitutionId(row.getObject("gestor", UUID.class)),
                row.getString("gestor_abbr"),
                partners == null ? List.of() : List.of(partners.split("\n", -1)),
                DueKind.valueOf(row.getString("due_kind")),
                due,
                state,
                TaskColumn.of(state, due, today) == TaskColumn.OVERDUE,
                row.getInt("open_reports"),
                row.getString("source_label"),
                row.getString("source_route"));
    }

    static ReportRow report(ResultSet row, int number) throws SQLException {
        return new ReportRow(
                row.getObject("id", UUID.class),
                new InstitutionId(row.getObject("institution", UUID.class)),
                row.getString("abbr"),
                row.getString("name"),
                row.getString("text"),
                TaskState.valueOf(row.getString("reported_state")),
                ReportStatus.valueOf(row.getString("status")),
                row.getObject("at", Instant.class),
                row.getObject("decided_at", Instant.class),
                row.getString("remark"),
                row.getLong("version"));
    }

    static DateRequest dateRequest(ResultSet row, int number) throws SQLException {
        return new DateRequest(
                row.getObject("id", UUID.class),
                row.getString("abbr"),
                row.getString("name"),
                row.getObject("asked_at", Instant.class),
                day(row, "old_due"),
                row.getDate("new_due").toLocalDate(),
                row.getString("reason"),
                row.getObject("granted") == null ? null : row.getBoolean("granted"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }
}
