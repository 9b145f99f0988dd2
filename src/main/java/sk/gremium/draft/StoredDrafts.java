package sk.gremium.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;

/** The drafts in the database, without their texts. */
@Component
class StoredDrafts {

    private final JdbcClient jdbc;

    StoredDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Draft draft) {
        jdbc.sql("""
                        insert into draft (id, committee, title, gestor, language, state, shared_version, last_version,
                          created_at, created_by, changed_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        draft.id().value(),
                        draft.committee().value(),
                        draft.title(),
                        draft.gestor().value(),
                        draft.language(),
                        draft.state().name(),
                        draft.sharedVersion(),
                        draft.lastVersion(),
                        Time.stored(draft.createdAt()),
                        draft.createdBy().value(),
                        Time.stored(draft.createdAt()))
                .update();
    }

    /** Stores a draft under its next version; {@link Stale} if somebody else did since it was loaded. */
    void save(Draft draft, Instant now) {
        int rows = jdbc.sql("""
                        update draft set title = ?, gestor = ?, language = ?, state = ?, shared_version = ?,
                          last_version = ?, changed_at = ?, version = version + 1 where id = ? and version = ?""")
                .params(
                        draft.title(),
                        draft.gestor().value(),
                        draft.language(),
                        draft.state().name(),
                        draft.sharedVersion(),
                        draft.lastVersion(),
                        Time.stored(now),
                        draft.id().value(),
                        draft.version())
                .update();
        if (rows == 0) {
            throw new Stale();
        }
    }

    /** For reading. */
    Draft get(DraftId id) {
        return load("select * from draft where id = ?", id);
    }

    /** For a change: others who want to change it wait until this transaction ends. */
    Draft lock(DraftId id) {
        return load("select * from draft where id = ? for update", id);
    }

    private Draft load(String sql, DraftId id) {
        return jdbc.sql(sql)
                .param(id.value())
                .query(StoredDrafts::draft)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("title"),
                new InstitutionId(row.getObject("gestor", UUID.class)),
                row.getString("language"),
                DraftState.valueOf(row.getString("state")),
                row.getInt("shared_version"),
                row.getInt("last_version"),
                Time.read(row, "created_at"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getLong("version"));
    }
}
