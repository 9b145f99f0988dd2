package sk.gremium.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.LikePattern;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;

/** Reads the register of tasks: one query a list, only of committees that the reader may see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class TaskRegister {

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final TaskPolicy policy;
    private final Clock clock;

    TaskRegister(JdbcClient jdbc, CommitteeAccess access, TaskPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.policy = policy;
        this.clock = clock;
    }

    /** The tasks that fit the filter: open ones by date, then closed ones. */
    public List<TaskRow> list(Actor actor, TaskFilter filter) {
        LocalDate today = Time.today(clock);
        @Nullable TaskColumn column = filter.column();
        return rows(committees(actor, filter), filter, today).stream()
                .filter(row -> column == null || TaskColumn.of(row.state(), row.due(), today) == column)
                .toList();
    }

    /** The matrix institution × time of the tasks that fit the filter, institutions by abbreviation. */
    public List<MatrixRow> matrix(Actor actor, TaskFilter filter) {
        LocalDate today = Time.today(clock);
        Map<InstitutionId, Map<TaskColumn, Integer>> counts = new LinkedHashMap<>();
        List<UUID> committees = committees(actor, filter);
        for (TaskRow row : rows(committees, filter, today)) {
            counts.computeIfAbsent(row.gestor(), id -> new EnumMap<>(TaskColumn.class))
                    .merge(TaskColumn.of(row.state(), row.due(), today), 1, Integer::sum);
        }
        return counts.isEmpty() ? List.of() : named(counts, committees);
    }

    /** The tasks that came from these records, for walking on from a resolution or a comment. */
    public List<TaskRow> from(Actor actor, Collection<SubjectRef> sources) {
        Set<CommitteeId> visible = access.visible(actor);
        if (sources.isEmpty() || visible.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(TaskSql.ROW + " and t.source in (:sources)" + TaskSql.ORDER)
                .param("committees", visible.stream().map(CommitteeId::value).toList())
                .param("sources", sources.stream().map(SubjectRef::id).toList())
                .query((row, number) -> TaskSql.row(row, Time.today(clock)))
                .list();
    }

    /** One task with its reports and requests. */
    public TaskDetails get(Actor actor, TaskId id) {
        Task task = policy.find(actor, id);
        LocalDate today = Time.today(clock);
        TaskRow row = jdbc.sql(TaskSql.ROW + " and t.id = :id")
                .param("committees", List.of(task.committee().value()))
                .param("id", id.value())
                .query((result, number) -> TaskSql.row(result, today))
                .single();
        @Nullable InstitutionId institution = actor.institution();
        List<ReportRow> reports = jdbc.sql(TaskSql.REPORT)
                .param("task", id.value())
                .param("institution", institution == null ? null : institution.value())
                .query(TaskSql::report)
                .list();
        List<DateRequest> requests = jdbc.sql(TaskSql.DATE_REQUEST)
                .param(id.value())
                .query(TaskSql::dateRequest)
                .list();
        return new TaskDetails(
                row, task.text(), task.source(), reports, requests, policy.allowed(actor, task), task.version());
    }

    private List<UUID> committees(Actor actor, TaskFilter filter) {
        @Nullable CommitteeId committee = filter.committee();
        return access.visible(actor).stream()
                .filter(id -> committee == null || id.equals(committee))
                .map(CommitteeId::value)
                .toList();
    }

    private List<TaskRow> rows(List<UUID> committees, TaskFilter filter, LocalDate today) {
        if (committees.isEmpty()) {
            return List.of();
        }
        @Nullable InstitutionId gestor = filter.gestor();
        @Nullable String search = filter.search();
        return jdbc.sql(TaskSql.ROW + TaskSql.FILTER + TaskSql.ORDER)
                .param("committees", committees)
                .param("gestor", gestor == null ? null : gestor.value())
                .param("search", search == null || search.isBlank() ? null : LikePattern.containing(search))
                .query((row, number) -> TaskSql.row(row, today))
                .list();
    }

    private List<MatrixRow> named(Map<InstitutionId, Map<TaskColumn, Integer>> counts, List<UUID> committees) {
        return jdbc.sql("""
                        select i.id, i.abbr, i.name_sk,
                          (select max(r.sent_at) from task_report r join task t on t.id = r.task
                            where r.institution = i.id and t.gestor = i.id and t.committee in (:committees)) as last_report
                        from institution_view i where i.id in (:ids)
                        order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id""")
                .param("committees", committees)
                .param("ids", counts.keySet().stream().map(InstitutionId::value).toList())
                .query((row, number) -> {
                    InstitutionId id = new InstitutionId(row.getObject("id", UUID.class));
                    return new MatrixRow(
                            id,
                            row.getString("abbr"),
                            row.getString("name_sk"),
                            counts.getOrDefault(id, Map.of()),
                            row.getObject("last_report", java.time.Instant.class));
                })
                .list();
    }
}
