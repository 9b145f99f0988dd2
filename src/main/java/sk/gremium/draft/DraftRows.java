package sk.gremium.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Time;

/** The records that screens show, each read by one query. */
@Component
class DraftRows {

    private static final String COLUMNS = """
            select d.id, d.title, d.committee, c.abbr as committee_abbr, d.state, d.gestor, g.abbr as gestor_abbr,
              g.name_sk as gestor_sk, g.name_en as gestor_en, d.language, d.shared_version, d.last_version, d.changed_at,
              d.version
            """;
    private static final String TABLES = """
            from draft d join committee_view c on c.id = d.committee join institution_view g on g.id = d.gestor
            """;

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DraftRow> list(DraftPolicy.Sight sight) {
        return jdbc.sql(COLUMNS + ", if(d.committee in (:prepared), d.last_version, d.shared_version) as newest "
                        + TABLES + " where " + DraftPolicy.Sight.WHERE + " order by d.changed_at desc, d.id")
                .param("prepared", sight.prepared())
                .param("read", sight.read())
                .query(DraftRows::row)
                .list();
    }

    DraftDetails details(
            DraftId id,
            List<VersionInfo> versions,
            boolean workingText,
            Set<DraftAction> actions,
            List<DraftState> nextStates) {
        return jdbc.sql(COLUMNS + TABLES + " where d.id = ?")
                .param(id.value())
                .query((row, at) -> new DraftDetails(
                        id,
                        new CommitteeId(row.getObject("committee", UUID.class)),
                        row.getString("committee_abbr"),
                        row.getString("title"),
                        new InstitutionId(row.getObject("gestor", UUID.class)),
                        row.getString("gestor_abbr"),
                        row.getString("gestor_sk"),
                        row.getString("gestor_en"),
                        row.getString("language"),
                        DraftState.valueOf(row.getString("state")),
                        Time.read(row, "changed_at"),
                        versions,
                        workingText,
                        row.getLong("version"),
                        actions,
                        nextStates))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static DraftRow row(ResultSet row, int at) throws SQLException {
        return new DraftRow(
                new DraftId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("committee_abbr"),
                DraftState.valueOf(row.getString("state")),
                new InstitutionId(row.getObject("gestor", UUID.class)),
                row.getString("gestor_abbr"),
                row.getString("gestor_sk"),
                row.getString("gestor_en"),
                row.getInt("newest"),
                Time.read(row, "changed_at"));
    }
}
