package sk.gremium.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingId;

/** What a row of every list of resolutions is read from. */
final class ResolutionReads {

    static final String ROW = """
            select r.*, c.abbr, m.number as meeting_number, m.starts_at, a.number as item_number,
              a.title as item_title, d.title as draft_title,
              (select count(*) from resolution_point p where p.resolution = r.id and p.makes_task) as tasks
            from resolution r join committee_view c on c.id = r.committee
            join meeting m on m.id = r.meeting join agenda_item a on a.id = r.agenda_item
            left join draft d on d.id = r.draft
            """;

    private ResolutionReads() {}

    static ResolutionRow row(ResultSet row, int number) throws SQLException {
        @Nullable UUID draft = row.getObject("draft", UUID.class);
        return new ResolutionRow(
                new ResolutionId(row.getObject("id", UUID.class)),
                Resolution.label(row.getObject("number", Integer.class), row.getObject("year", Integer.class)),
                row.getString("title"),
                ResolutionState.valueOf(row.getString("state")),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("abbr"),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("meeting_number"),
                row.getObject("starts_at", LocalDateTime.class).toLocalDate(),
                new AgendaItemId(row.getObject("agenda_item", UUID.class)),
                row.getObject("item_number", Integer.class),
                row.getString("item_title"),
                draft == null ? null : new DraftId(draft),
                row.getObject("draft_version", Integer.class),
                row.getString("draft_title"),
                row.getInt("tasks"));
    }
}
