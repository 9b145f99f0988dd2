package sk.gremium.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingId;

/** Loads and keeps resolutions and gives them their numbers. */
@Repository
class ResolutionStore {

    private final JdbcClient jdbc;

    ResolutionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Resolution> find(ResolutionId id) {
        return jdbc.sql("select * from resolution where id = ?")
                .param(id.value())
                .query(ResolutionStore::resolution)
                .optional();
    }

    /** The resolution, locked until the transaction ends. */
    Optional<Resolution> lock(ResolutionId id) {
        return jdbc.sql("select * from resolution where id = ? for update")
                .param(id.value())
                .query(ResolutionStore::resolution)
                .optional();
    }

    void insert(Resolution resolution, ResolutionText text) {
        jdbc.sql("""
                        insert into resolution (id, committee, meeting, agenda_item, title, draft, draft_version, state,
                          version) values (:id, :committee, :meeting, :item, :title, :draft, :draftVersion, :state, 0)""")
                .param("id", resolution.id().value())
                .param("committee", resolution.committee().value())
                .param("meeting", resolution.meeting().value())
                .param("item", resolution.item().value())
                .param("title", resolution.title())
                .param(
                        "draft",
                        resolution.draft() == null ? null : resolution.draft().value())
                .param("draftVersion", resolution.draftVersion())
                .param("state", resolution.state().name())
                .update();
        insertText(resolution.id(), text);
    }

    void update(Resolution resolution) {
        int updated = jdbc.sql("""
                        update resolution set title = :title, state = :state, year = :year, number = :number,
                          decided_at = :decided, version = version + 1 where id = :id and version = :version""")
                .param("title", resolution.title())
                .param("state", resolution.state().name())
                .param("year", resolution.year())
                .param("number", resolution.number())
                .param("decided", resolution.decidedAt() == null ? null : Time.stored(resolution.decidedAt()))
                .param("id", resolution.id().value())
                .param("version", resolution.version())
                .update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    void replaceText(ResolutionId id, ResolutionText text) {
        deleteText(id);
        insertText(id, text);
    }

    void delete(ResolutionId id) {
        deleteText(id);
        jdbc.sql("delete from resolution where id = ?").param(id.value()).update();
    }

    /** The next number of the committee's year; a transaction that fails gives it back. */
    int nextNumber(CommitteeId committee, int year) {
        jdbc.sql("""
                        insert into resolution_counter (committee, year, last) values (?, ?, 1)
                        on duplicate key update last = last + 1""").params(committee.value(), year).update();
        return jdbc.sql("select last from resolution_counter where committee = ? and year = ?")
                .params(committee.value(), year)
                .query(Integer.class)
                .single();
    }

    private void deleteText(ResolutionId id) {
        jdbc.sql(
                        "delete from resolution_addressee where point in (select id from resolution_point where resolution = ?)")
                .param(id.value())
                .update();
        jdbc.sql("delete from resolution_point where resolution = ?")
                .param(id.value())
                .update();
    }

    private void insertText(ResolutionId id, ResolutionText text) {
        int section = 0;
        for (SectionText each : text.sections()) {
            int number = 0;
            for (PointText point : each.points()) {
                insertPoint(id, section, each.verb(), ++number, point);
            }
            section++;
        }
    }

    private void insertPoint(ResolutionId resolution, int section, Verb verb, int number, PointText point) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into resolution_point (id, resolution, section, verb, number, text, deadline_text, deadline,
                          makes_task) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(resolution.value())
                .param(section)
                .param(verb.name())
                .param(number)
                .param(point.text())
                .param(point.deadlineText())
                .param(point.deadline())
                .param(point.makesTask())
                .update();
        int position = 0;
        for (InstitutionId addressee : point.addressees()) {
            jdbc.sql("insert into resolution_addressee (point, position, institution) values (?, ?, ?)")
                    .params(id, position++, addressee.value())
                    .update();
        }
    }

    private static Resolution resolution(ResultSet row, int number) throws SQLException {
        @Nullable UUID draft = row.getObject("draft", UUID.class);
        return new Resolution(
                new ResolutionId(row.getObject("id", UUID.class)),
                new CommitteeId(row.getObject("committee", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                new AgendaItemId(row.getObject("agenda_item", UUID.class)),
                row.getString("title"),
                draft == null ? null : new DraftId(draft),
                row.getObject("draft_version", Integer.class),
                ResolutionState.valueOf(row.getString("state")),
                row.getObject("year", Integer.class),
                row.getObject("number", Integer.class),
                Time.find(row, "decided_at"),
                row.getLong("version"));
    }
}
