package sk.gremium.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.kernel.Time;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The query of the trail and how its rows become records. */
final class AuditRows {

    static final String ENTRY = """
            select a.seq, a.at, a.person, coalesce(p.name, '') as name, coalesce(p.feminine, false) as feminine,
              i.abbr, n.name_sk, n.name_en, c.abbr as committee, a.what, a.whole_type, a.whole, a.facts
            from audit_entry a
            left join person_view p on p.id = a.person
            left join institution i on i.id = a.institution
            left join institution_name n on n.institution = a.institution
              and n.valid_from <= date(a.at) and (n.valid_to is null or n.valid_to > date(a.at))
            left join committee c on c.id = a.committee
            where
            """;
    static final String FILTER = """
             and (:committee is null or a.committee = :committee)
             and (:person is null or a.person = :person)
             and (:institution is null or a.institution = :institution)
             and (:whole is null or a.whole = :whole)
             and (:from is null or a.at >= :from)
             and (:to is null or a.at < :to)
             and (:any_kind or a.subject_type in (:types))
            """;
    static final String PAGE = """
             and (:newest or a.at < (select b.at from audit_entry b where b.seq = :before)
               or (a.at = (select b.at from audit_entry b where b.seq = :before) and a.seq < :before))
             order by a.at desc, a.seq desc limit :limit""";

    private AuditRows() {}

    static AuditEntry entry(ResultSet row, int number) throws SQLException {
        @Nullable String abbr = row.getString("abbr");
        Map<String, String> facts =
                JsonMapper.shared().readValue(row.getString("facts"), new TypeReference<Map<String, String>>() {});
        return new AuditEntry(
                row.getLong("seq"),
                Time.read(row, "at"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getBoolean("feminine"),
                abbr == null
                        ? null
                        : new AuditEntry.ForInstitution(abbr, name(row, "name_sk", abbr), name(row, "name_en", abbr)),
                row.getString("committee"),
                row.getString("what"),
                new SubjectRef(row.getString("whole_type"), row.getObject("whole", UUID.class)),
                facts);
    }

    private static String name(ResultSet row, String column, String abbr) throws SQLException {
        @Nullable String name = row.getString(column);
        return name == null ? abbr : name;
    }
}
