package sk.gremium.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;

/** Reads rows of a meeting and writes them. */
final class MeetingRows {

    private MeetingRows() {}

    static Meeting meeting(ResultSet row, List<PersonId> verifiers) throws SQLException {
        @Nullable UUID current = row.getObject("current_item", UUID.class);
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getInt("number"),
                plan(row, verifiers),
                MeetingState.valueOf(row.getString("state")),
                row.getString("reason"),
                instant(row, "convened_at"),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                current == null ? null : new AgendaItemId(current),
                row.getLong("version"));
    }

    private static MeetingPlan plan(ResultSet row, List<PersonId> verifiers) throws SQLException {
        return new MeetingPlan(
                MeetingKind.valueOf(row.getString("kind")),
                MeetingMode.valueOf(row.getString("mode")),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("ends_at", LocalDateTime.class),
                row.getString("place"),
                row.getString("link"),
                person(row, "chair"),
                person(row, "minute_taker"),
                verifiers);
    }

    /** All columns of the aggregate by name. */
    static Map<String, @Nullable Object> columns(Meeting meeting) {
        MeetingPlan plan = meeting.plan();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", meeting.id().value());
        columns.put("committee", meeting.committee().value());
        columns.put("series", plan.series().name());
        columns.put("number", meeting.number());
        columns.put("numbered", meeting.state() == MeetingState.CANCELLED ? null : true);
        columns.put("kind", plan.kind().name());
        columns.put("mode", plan.mode().name());
        columns.put("state", meeting.state().name());
        columns.put("starts", plan.startsAt());
        columns.put("ends", plan.endsAt());
        columns.put("place", plan.place());
        columns.put("link", plan.link());
        columns.put("chair", id(plan.chair()));
        columns.put("minuteTaker", id(plan.minuteTaker()));
        columns.put("reason", meeting.reason());
        columns.put("convened", stored(meeting.convenedAt()));
        columns.put("opened", stored(meeting.openedAt()));
        columns.put("closed", stored(meeting.closedAt()));
        @Nullable AgendaItemId current = meeting.current();
        columns.put("current", current == null ? null : current.value());
        columns.put("version", meeting.version());
        return columns;
    }

    static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        @Nullable UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    static @Nullable UUID id(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : Time.stored(moment);
    }
}
