package sk.gremium.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;

/** Reads the trail: everybody what they may know of it, see {@link AuditSight}; what they may not is left out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AuditLog {

    private final JdbcClient jdbc;
    private final AuditSight sight;

    AuditLog(JdbcClient jdbc, AuditSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /**
     * The entries that fit the filter, newest first.
     *
     * @param before the number of the entry after which the page begins; {@link Long#MAX_VALUE} for the first page
     * @param limit at most this many
     */
    public AuditPage list(Actor actor, AuditFilter filter, long before, int limit) {
        List<AuditEntry> found = jdbc.sql(AuditRows.ENTRY + AuditSight.WHERE + AuditRows.FILTER + AuditRows.PAGE)
                .params(sight.of(actor))
                .params(parameters(filter))
                .param("newest", before == Long.MAX_VALUE)
                .param("before", before)
                .param("limit", limit + 1)
                .query(AuditRows::entry)
                .list();
        return new AuditPage(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    /** Whether the reader sees more of a committee's history than what they and their institution did. */
    public boolean follows(Actor actor, CommitteeId committee) {
        return sight.follows(actor, committee);
    }

    /** Who acts in the entries that the reader may see, by family name. */
    public List<AuditPerson> people(Actor actor) {
        return jdbc.sql("select p.id, p.name from person_view p where exists (select 1 from audit_entry a"
                        + " where a.person = p.id and " + AuditSight.WHERE
                        + ") order by p.family_name collate utf8mb4_uca1400_slovak_as_ci, p.id")
                .params(sight.of(actor))
                .query((row, number) ->
                        new AuditPerson(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(AuditFilter filter) {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put(
                "committee",
                filter.committee() == null ? null : filter.committee().value());
        all.put("person", filter.person() == null ? null : filter.person().value());
        all.put(
                "institution",
                filter.institution() == null ? null : filter.institution().value());
        all.put("whole", filter.whole());
        all.put("from", filter.from() == null ? null : start(filter.from()));
        all.put("to", filter.to() == null ? null : start(filter.to().plusDays(1)));
        all.put("any_kind", filter.kind() == null);
        all.put("types", filter.kind() == null ? List.of("") : filter.kind().types());
        return all;
    }

    private static LocalDateTime start(LocalDate day) {
        return Time.stored(day.atStartOfDay(Time.BRATISLAVA).toInstant());
    }
}
