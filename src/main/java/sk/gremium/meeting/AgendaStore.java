package sk.gremium.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Stale;
import sk.gremium.kernel.Time;

/** Loads and keeps the items of agendas. */
@Repository
class AgendaStore {

    private static final String ROW = """
            select a.*, i.abbr from agenda_item a left join institution_view i on i.id = a.submitter
            """;

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AgendaItem> find(AgendaItemId id) {
        return jdbc.sql("select * from agenda_item where id = ?")
                .param(id.value())
                .query(AgendaRows::item)
                .optional();
    }

    Optional<MeetingId> meetingOf(AgendaItemId id) {
        return jdbc.sql("select meeting from agenda_item where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    List<AgendaItem> items(MeetingId meeting) {
        return jdbc.sql("select * from agenda_item where meeting = ? order by position, id")
                .param(meeting.value())
                .query(AgendaRows::item)
                .list();
    }

    List<AgendaRow> rows(MeetingId meeting) {
        return jdbc.sql(ROW + " where a.meeting = ? order by a.position, a.id")
                .param(meeting.value())
                .query(AgendaRows::row)
                .list();
    }

    void insert(AgendaItem item) {
        jdbc.sql("""
                        insert into agenda_item (id, meeting, position, number, fixed, title, kind, submitter, presenter,
                          minutes, draft, draft_version, carried_from, added, withdrawn, withdrawn_reason, postponed,
                          discussion, conclusion, version, text_version)
                        values (:id, :meeting, :position, :number, :fixed, :title, :kind, :submitter, :presenter,
                          :minutes, :draft, :draftVersion, :carriedFrom, :added, :withdrawn, :withdrawnReason, :postponed,
                          '', '', 0, 0)""").params(AgendaRows.columns(item)).update();
    }

    void update(AgendaItem item) {
        int updated = jdbc.sql("""
                        update agenda_item set title = :title, kind = :kind, submitter = :submitter,
                          presenter = :presenter, minutes = :minutes, draft = :draft, draft_version = :draftVersion,
                          withdrawn = :withdrawn, withdrawn_reason = :withdrawnReason, postponed = :postponed,
                          version = version + 1
                        where id = :id and version = :version""").params(AgendaRows.columns(item)).update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    void delete(AgendaItemId id) {
        jdbc.sql("delete from agenda_item where id = ?").param(id.value()).update();
    }

    /** Gives the items their places in this order, and numbers to those that were not withdrawn. */
    void arrange(List<AgendaItem> order) {
        int position = 0;
        int number = 0;
        for (AgendaItem item : order) {
            @Nullable Integer shown = item.withdrawn() ? null : ++number;
            jdbc.sql("update agenda_item set position = ?, number = ? where id = ?")
                    .param(++position)
                    .param(shown)
                    .param(item.id().value())
                    .update();
        }
    }

    /** Replaces the texts of the minutes; {@link Stale} if somebody else saved first. */
    void write(AgendaItemId id, long textVersion, String discussion, String conclusion, PersonId by, Instant now) {
        int updated = jdbc.sql("""
                        update agenda_item set discussion = ?, conclusion = ?, text_by = ?, text_at = ?,
                          text_version = text_version + 1
                        where id = ? and text_version = ?""")
                .params(discussion, conclusion, by.value(), Time.stored(now), id.value(), textVersion)
                .update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    /** Whether the texts were last written by this person after the moment. */
    boolean writing(AgendaItemId id, PersonId person, Instant after) {
        return jdbc.sql("select count(*) from agenda_item where id = ? and text_by = ? and text_at > ?")
                        .params(id.value(), person.value(), Time.stored(after))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The discussion of one item ends and that of the next one begins. */
    void turn(@Nullable AgendaItemId from, @Nullable AgendaItemId to, Instant now) {
        if (from != null) {
            jdbc.sql("update agenda_item set finished_at = ? where id = ?")
                    .params(Time.stored(now), from.value())
                    .update();
        }
        if (to != null) {
            jdbc.sql("update agenda_item set started_at = coalesce(started_at, ?), finished_at = null where id = ?")
                    .params(Time.stored(now), to.value())
                    .update();
        }
    }
}
