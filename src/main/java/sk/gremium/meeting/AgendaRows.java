package sk.gremium.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.InstitutionId;

/** Reads rows of an agenda and writes them. */
final class AgendaRows {

    private AgendaRows() {}

    static AgendaItem item(ResultSet row, int rowNumber) throws SQLException {
        @Nullable UUID carried = row.getObject("carried_from", UUID.class);
        return new AgendaItem(
                new AgendaItemId(row.getObject("id", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("position"),
                row.getObject("number", Integer.class),
                fixed(row),
                new AgendaEntry(
                        row.getString("title"),
                        AgendaKind.valueOf(row.getString("kind")),
                        institution(row),
                        row.getString("presenter"),
                        row.getInt("minutes")),
                draft(row),
                row.getObject("draft_version", Integer.class),
                carried == null ? null : new AgendaItemId(carried),
                row.getBoolean("added"),
                row.getBoolean("withdrawn"),
                row.getString("withdrawn_reason"),
                row.getBoolean("postponed"),
                MeetingRows.instant(row, "started_at"),
                MeetingRows.instant(row, "finished_at"),
                row.getLong("version"));
    }

    static AgendaRow row(ResultSet row, int rowNumber) throws SQLException {
        return new AgendaRow(
                new AgendaItemId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                row.getObject("number", Integer.class),
                fixed(row),
                row.getString("title"),
                AgendaKind.valueOf(row.getString("kind")),
                institution(row),
                row.getString("abbr"),
                row.getString("presenter"),
                row.getInt("minutes"),
                draft(row),
                row.getObject("draft_version", Integer.class),
                row.getBoolean("added"),
                row.getBoolean("withdrawn"),
                row.getString("withdrawn_reason"),
                row.getBoolean("postponed"),
                row.getString("discussion"),
                row.getString("conclusion"),
                MeetingRows.instant(row, "started_at"),
                MeetingRows.instant(row, "finished_at"),
                row.getLong("version"),
                row.getLong("text_version"));
    }

    /** The columns that an item itself decides, by name. */
    static Map<String, @Nullable Object> columns(AgendaItem item) {
        AgendaEntry entry = item.entry();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", item.id().value());
        columns.put("meeting", item.meeting().value());
        columns.put("position", item.position());
        columns.put("number", item.number());
        columns.put("fixed", item.fixed() == null ? null : item.fixed().name());
        columns.put("title", entry.title());
        columns.put("kind", entry.kind().name());
        columns.put(
                "submitter",
                entry.submitter() == null ? null : entry.submitter().value());
        columns.put("presenter", entry.presenter());
        columns.put("minutes", entry.minutes());
        columns.put("draft", item.draft() == null ? null : item.draft().value());
        columns.put("draftVersion", item.draftVersion());
        columns.put(
                "carriedFrom",
                item.carriedFrom() == null ? null : item.carriedFrom().value());
        columns.put("added", item.added());
        columns.put("withdrawn", item.withdrawn());
        columns.put("withdrawnReason", item.withdrawnReason());
        columns.put("postponed", item.postponed());
        columns.put("version", item.version());
        return columns;
    }

    private static @Nullable FixedItem fixed(ResultSet row) throws SQLException {
        @Nullable String fixed = row.getString("fixed");
        return fixed == null ? null : FixedItem.valueOf(fixed);
    }

    private static @Nullable InstitutionId institution(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("submitter", UUID.class);
        return id == null ? null : new InstitutionId(id);
    }

    private static @Nullable DraftId draft(ResultSet row) throws SQLException {
        @Nullable UUID id = row.getObject("draft", UUID.class);
        return id == null ? null : new DraftId(id);
    }
}
