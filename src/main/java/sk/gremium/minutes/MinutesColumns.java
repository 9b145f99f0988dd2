package sk.gremium.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.files.FileId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.MeetingId;

/** How minutes stand in their table. */
final class MinutesColumns {

    private MinutesColumns() {}

    static Minutes minutes(ResultSet row, List<Minutes.Verifier> verifiers) throws SQLException {
        @Nullable UUID amends = row.getObject("amends", UUID.class);
        return new Minutes(
                new MinutesId(row.getObject("id", UUID.class)),
                new CommitteeId(row.getObject("committee", UUID.class)),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("edition"),
                amends == null ? null : new MinutesId(amends),
                MinutesState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("file_number"),
                row.getInt("circulations"),
                circulation(row),
                verifiers,
                approval(row),
                publication(row),
                row.getLong("version"));
    }

    static Minutes.Verifier verifier(ResultSet row, int number) throws SQLException {
        return new Minutes.Verifier(new PersonId(row.getObject("person", UUID.class)), Time.find(row, "verified_at"));
    }

    static Map<String, @Nullable Object> of(Minutes minutes) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("id", minutes.id().value());
        columns.put("committee", minutes.committee().value());
        columns.put("meeting", minutes.meeting().value());
        columns.put("edition", minutes.edition());
        columns.put("amends", minutes.amends() == null ? null : minutes.amends().value());
        columns.put("state", minutes.state().name());
        columns.put("reason", minutes.reason());
        columns.put("file", minutes.file());
        columns.put("circulations", minutes.circulations());
        columns.put("version", minutes.version());
        Minutes.@Nullable Circulation circulation = minutes.circulation();
        columns.put("circulatedAt", circulation == null ? null : Time.stored(circulation.at()));
        columns.put(
                "deadlineAt",
                circulation == null ? null : Time.stored(circulation.deadline().deadlineAt()));
        columns.put("deadlineRule", circulation == null ? null : ContentJson.write(circulation.deadline()));
        columns.put("content", circulation == null ? null : ContentJson.write(circulation.content()));
        Minutes.@Nullable Confirmation approval = minutes.approval();
        columns.put("approvedBy", approval == null ? null : approval.by().value());
        columns.put("approvedAt", approval == null ? null : Time.stored(approval.at()));
        Minutes.@Nullable Publication publication = minutes.publication();
        columns.put("publishedBy", publication == null ? null : publication.by().value());
        columns.put("publishedAt", publication == null ? null : Time.stored(publication.at()));
        columns.put("year", publication == null ? null : publication.year());
        columns.put("number", publication == null ? null : publication.number());
        columns.put("label", publication == null ? null : publication.label());
        columns.put(
                "document", publication == null ? null : publication.document().sha256());
        return columns;
    }

    static @Nullable LocalDateTime stored(@Nullable Instant moment) {
        return moment == null ? null : Time.stored(moment);
    }

    private static Minutes.@Nullable Circulation circulation(ResultSet row) throws SQLException {
        @Nullable String content = row.getString("content");
        return content == null
                ? null
                : new Minutes.Circulation(
                        Time.read(row, "circulated_at"),
                        ContentJson.deadline(row.getString("deadline_rule")),
                        ContentJson.content(content));
    }

    private static Minutes.@Nullable Confirmation approval(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("approved_by", UUID.class);
        return by == null ? null : new Minutes.Confirmation(new PersonId(by), Time.read(row, "approved_at"));
    }

    private static Minutes.@Nullable Publication publication(ResultSet row) throws SQLException {
        @Nullable UUID by = row.getObject("published_by", UUID.class);
        return by == null
                ? null
                : new Minutes.Publication(
                        new PersonId(by),
                        Time.read(row, "published_at"),
                        row.getInt("year"),
                        row.getInt("number"),
                        row.getString("label"),
                        new FileId(row.getString("document")));
    }
}
