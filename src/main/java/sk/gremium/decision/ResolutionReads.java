package sk.gremium.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeRules.Majority;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingId;

/** Reads resolutions for lists and pages; asks for no permission. */
@Component
class ResolutionReads {

    static final String ROW = """
            select r.*, c.abbr, m.number as meeting_number, m.starts_at, a.number as item_number,
              a.title as item_title, d.title as draft_title,
              (select count(*) from resolution_point p where p.resolution = r.id and p.makes_task) as tasks
            from resolution r join committee_view c on c.id = r.committee
            join meeting m on m.id = r.meeting join agenda_item a on a.id = r.agenda_item
            left join draft d on d.id = r.draft
            """;

    private final JdbcClient jdbc;

    ResolutionReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SectionRow> sections(ResolutionId id) {
        Map<String, List<PointRow>> sections = new TreeMap<>();
        points(id)
                .forEach(point -> sections.computeIfAbsent(point.label().substring(0, 1), letter -> new ArrayList<>())
                        .add(point));
        return sections.entrySet().stream()
                .map(entry -> new SectionRow(
                        entry.getKey(), entry.getValue().getFirst().verb(), entry.getValue()))
                .toList();
    }

    List<PointRow> points(ResolutionId id) {
        Map<UUID, Map<InstitutionId, String>> addressees = new HashMap<>();
        jdbc.sql("""
                        select a.point, a.institution, i.abbr from resolution_addressee a
                        join resolution_point p on p.id = a.point join institution i on i.id = a.institution
                        where p.resolution = ? order by a.position""").param(id.value()).query(row -> {
            addressees
                    .computeIfAbsent(row.getObject("point", UUID.class), key -> new LinkedHashMap<>())
                    .put(new InstitutionId(row.getObject("institution", UUID.class)), row.getString("abbr"));
        });
        return jdbc.sql("select * from resolution_point where resolution = ? order by section, number")
                .param(id.value())
                .query((row, number) -> point(row, addressees))
                .list();
    }

    private static PointRow point(ResultSet row, Map<UUID, Map<InstitutionId, String>> addressees) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Map<InstitutionId, String> whom = addressees.getOrDefault(id, Map.of());
        return new PointRow(
                id,
                ResolutionText.letter(row.getInt("section")) + "." + row.getInt("number"),
                Verb.valueOf(row.getString("verb")),
                List.copyOf(whom.values()),
                new PointText(
                        row.getString("text"),
                        List.copyOf(whom.keySet()),
                        row.getString("deadline_text"),
                        row.getObject("deadline", LocalDate.class),
                        row.getBoolean("makes_task")));
    }

    Optional<BallotDetails> ballot(ResolutionId id, LocalDate day) {
        List<VoteRow> votes = jdbc.sql("""
                        select v.*, i.abbr, n.name_sk, p.name as by_name
                        from vote v join ballot b on b.id = v.ballot join institution i on i.id = v.institution
                        join institution_name n on n.institution = i.id
                          and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
                        left join person_view p on p.id = v.cast_by
                        where b.resolution = :resolution
                        order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id""")
                .param("day", day)
                .param("resolution", id.value())
                .query(ResolutionReads::vote)
                .list();
        return jdbc.sql("select * from ballot where resolution = ?")
                .param(id.value())
                .query((row, number) -> ballot(row, votes))
                .optional();
    }

    private static VoteRow vote(ResultSet row, int number) throws SQLException {
        return new VoteRow(
                new InstitutionId(row.getObject("institution", UUID.class)),
                row.getString("abbr"),
                row.getString("name_sk"),
                VoteValue.valueOf(row.getString("value")),
                row.getString("by_name"),
                row.getBoolean("recorded"),
                ResolutionStore.instant(row, "cast_at"),
                row.getString("note"));
    }

    private static BallotDetails ballot(ResultSet row, List<VoteRow> votes) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        @Nullable UUID chair = row.getObject("chair_institution", UUID.class);
        return new BallotDetails(
                new BallotId(row.getObject("id", UUID.class)),
                Majority.valueOf(row.getString("majority")),
                row.getBoolean("casting_vote") && chair != null ? new InstitutionId(chair) : null,
                Time.read(row, "opened_at"),
                ResolutionStore.instant(row, "closed_at"),
                outcome == null ? null : ResolutionState.valueOf(outcome),
                row.getBoolean("by_casting_vote"),
                votes);
    }

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
