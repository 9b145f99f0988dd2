package sk.gremium.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AgendaItemId;

/** Keeps the corrections that institutions propose and their answers. */
@Repository
class CorrectionStore {

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Correction> find(CorrectionId id) {
        return jdbc.sql("select * from minutes_correction where id = ?")
                .param(id.value())
                .query(CorrectionStore::correction)
                .optional();
    }

    void insert(Correction correction) {
        NewCorrection proposed = correction.proposed();
        @Nullable Passage passage = proposed.passage();
        jdbc.sql("""
                        insert into minutes_correction (id, minutes, institution, author, item, part, quote, wording,
                          reason, state, answer, written_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, 0)""")
                .param(correction.id().value())
                .param(correction.minutes().value())
                .param(correction.institution().value())
                .param(correction.author().value())
                .param(passage == null ? null : passage.item().value())
                .param(passage == null ? null : passage.part().name())
                .param(passage == null ? null : passage.quote())
                .param(proposed.wording())
                .param(proposed.reason())
                .param(correction.state().name())
                .param(Time.stored(correction.writtenAt()))
                .update();
    }

    void update(Correction correction) {
        int updated = jdbc.sql("""
                        update minutes_correction set state = ?, answer = ?, answered_by = ?, answered_at = ?,
                          version = version + 1 where id = ? and version = ?""")
                .param(correction.state().name())
                .param(correction.answer())
                .param(
                        correction.answeredBy() == null
                                ? null
                                : correction.answeredBy().value())
                .param(MinutesColumns.stored(correction.answeredAt()))
                .param(correction.id().value())
                .param(correction.version())
                .update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    /** Puts everybody who is asked on the list, silent as yet. */
    void ask(Minutes minutes, List<UUID> institutions) {
        institutions.forEach(institution -> jdbc.sql("""
                        insert into minutes_answer (minutes, circulation, institution, answer) values (?, ?, ?, 'NONE')""")
                .params(minutes.id().value(), minutes.circulations(), institution)
                .update());
    }

    /** Notes what an institution says; who has proposed a correction does not agree by a later click. */
    void answer(Minutes minutes, InstitutionId institution, AnswerRow.Answer answer, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into minutes_answer (minutes, circulation, institution, answer, person, answered_at)
                        values (?, ?, ?, ?, ?, ?)
                        on duplicate key update person = if(answer = 'CORRECTS', person, value(person)),
                          answered_at = if(answer = 'CORRECTS', answered_at, value(answered_at)),
                          answer = if(answer = 'CORRECTS', answer, value(answer))""")
                .params(
                        minutes.id().value(),
                        minutes.circulations(),
                        institution.value(),
                        answer.name(),
                        by.value(),
                        Time.stored(now))
                .update();
    }

    /** An institution whose corrections are all taken back has not said anything yet. */
    void reconsider(Minutes minutes, InstitutionId institution) {
        jdbc.sql("""
                        update minutes_answer set answer = 'NONE', person = null, answered_at = null
                        where minutes = :id and circulation = :circulation and institution = :institution
                          and not exists (select 1 from minutes_correction c where c.minutes = :id
                            and c.institution = :institution and c.state <> 'WITHDRAWN')""")
                .param("id", minutes.id().value())
                .param("circulation", minutes.circulations())
                .param("institution", institution.value())
                .update();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        @Nullable UUID answeredBy = row.getObject("answered_by", UUID.class);
        return new Correction(
                new CorrectionId(row.getObject("id", UUID.class)),
                new MinutesId(row.getObject("minutes", UUID.class)),
                new InstitutionId(row.getObject("institution", UUID.class)),
                new PersonId(row.getObject("author", UUID.class)),
                new NewCorrection(passage(row), row.getString("wording"), row.getString("reason")),
                CorrectionState.valueOf(row.getString("state")),
                row.getString("answer"),
                answeredBy == null ? null : new PersonId(answeredBy),
                Time.read(row, "written_at"),
                Time.find(row, "answered_at"),
                row.getLong("version"));
    }

    static @Nullable Passage passage(ResultSet row) throws SQLException {
        @Nullable UUID item = row.getObject("item", UUID.class);
        return item == null
                ? null
                : new Passage(
                        new AgendaItemId(item), Passage.Part.valueOf(row.getString("part")), row.getString("quote"));
    }
}
