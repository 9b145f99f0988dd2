package sk.gremium.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.SubjectRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail. The secretariat reads its committee's; an administrator reads what belongs to no committee. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    private static final String ENTRY = """
            select a.seq, a.at, coalesce(p.name, '') as person, i.abbr, a.what, a.subject_type, a.subject, a.facts
            from audit_entry a
            left join person_view p on p.id = a.person
            left join institution i on i.id = a.institution
            """;

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    AuditLog(JdbcClient jdbc, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * A committee's entries, newest first.
     *
     * @param before only entries with a smaller number, for paging; {@link Long#MAX_VALUE} for the first page
     * @param limit at most this many
     */
    public List<AuditEntry> ofCommittee(Actor actor, CommitteeId committee, long before, int limit) {
        access.require(actor, committee, Capability.PREPARE);
        return jdbc.sql(ENTRY + " where a.committee = ? and a.seq < ? order by a.seq desc limit ?")
                .params(committee.value(), before, limit)
                .query(AuditLog::entry)
                .list();
    }

    /** The entries that belong to no committee, newest first, paged as above. */
    public List<AuditEntry> ofInstallation(Actor actor, long before, int limit) {
        if (!actor.administrator()) {
            throw new Denied();
        }
        return jdbc.sql(ENTRY + " where a.committee is null and a.seq < ? order by a.seq desc limit ?")
                .params(before, limit)
                .query(AuditLog::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        Map<String, String> facts =
                JsonMapper.shared().readValue(row.getString("facts"), new TypeReference<Map<String, String>>() {});
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", java.time.LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("person"),
                row.getString("abbr"),
                row.getString("what"),
                new SubjectRef(row.getString("subject_type"), row.getObject("subject", UUID.class)),
                facts);
    }
}
