package sk.gremium.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** The queries behind {@link Rounds}. */
@Component
class RoundRows {

    static final String ROW = """
            select r.*, count(p.id) as invited, sum(p.state <> 'AWAITED') as answered
            from review_round r join round_response p on p.round = r.id
            """;
    private static final String DETAILS = """
            select r.*, o.name as opened_by_name from review_round r join person_view o on o.id = r.opened_by
            where r.id = ?""";
    private static final String EXTENSIONS = """
            select e.*, p.name from round_extension e join person_view p on p.id = e.person
            where e.round = ? order by e.at, e.id""";
    private static final String BOARD = """
            select i.id as institution, i.abbr, i.name_sk, i.name_en, p.state, p.late, p.answered_at,
              coalesce(sum(c.state = 'DRAFT'), 0) as drafts,
              coalesce(sum(c.state = 'DRAFT' and c.kind = 'FUNDAMENTAL'), 0) as fundamental_drafts,
              coalesce(sum(c.state = 'SENT'), 0) as sent,
              coalesce(sum(c.state = 'SENT' and c.kind = 'FUNDAMENTAL'), 0) as fundamental,
              coalesce(sum(c.state = 'SENT' and c.late), 0) as sent_late
            from round_response p
            join institution_view i on i.id = p.institution
            left join review_comment c on c.round = p.round and c.institution = p.institution
            where p.round = :round and (:institution is null or p.institution = :institution)
            group by p.id order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id""";

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RoundBoardRow> board(Entered entered) {
        boolean over = entered.phase() != RoundPhase.OPEN && entered.round().isLate(entered.now());
        return jdbc.sql(BOARD)
                .param("round", entered.round().id().value())
                .param("institution", null)
                .query((row, number) -> new RoundBoardRow(
                        new InstitutionId(row.getObject("institution", UUID.class)),
                        row.getString("abbr"),
                        row.getString("name_sk"),
                        row.getString("name_en"),
                        RoundBoardRow.State.of(
                                ResponseState.valueOf(row.getString("state")),
                                row.getBoolean("late"),
                                row.getInt("drafts"),
                                over),
                        row.getInt("drafts"),
                        row.getInt("sent"),
                        row.getInt("fundamental"),
                        row.getInt("sent_late"),
                        Time.find(row, "answered_at")))
                .list();
    }

    RoundDetails details(Entered entered, Actor actor) {
        List<RoundDetails.Extension> extensions = jdbc.sql(EXTENSIONS)
                .param(entered.round().id().value())
                .query((row, number) -> new RoundDetails.Extension(
                        Time.read(row, "at"),
                        row.getString("name"),
                        Time.read(row, "deadline_before"),
                        Time.read(row, "deadline_after"),
                        row.getString("reason")))
                .list();
        RoundDetails.@Nullable MyResponse mine = entered.own() == null ? null : mine(entered, actor);
        return jdbc.sql(DETAILS)
                .param(entered.round().id().value())
                .query((row, number) -> details(row, entered, extensions, mine))
                .single();
    }

    private RoundDetails.@Nullable MyResponse mine(Entered entered, Actor actor) {
        @Nullable InstitutionId institution = actor.institution();
        return jdbc.sql(BOARD)
                .param("round", entered.round().id().value())
                .param("institution", institution == null ? null : institution.value())
                .query((row, number) -> new RoundDetails.MyResponse(
                        ResponseState.valueOf(row.getString("state")),
                        row.getBoolean("late"),
                        Time.find(row, "answered_at"),
                        row.getInt("drafts"),
                        row.getInt("fundamental_drafts"),
                        row.getInt("sent"),
                        row.getInt("fundamental")))
                .optional()
                .orElse(null);
    }

    private static RoundDetails details(
            ResultSet row,
            Entered entered,
            List<RoundDetails.Extension> extensions,
            RoundDetails.@Nullable MyResponse mine)
            throws SQLException {
        return new RoundDetails(
                new RoundId(row.getObject("id", UUID.class)),
                new DraftId(row.getObject("draft", UUID.class)),
                row.getString("title"),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getInt("number"),
                row.getInt("draft_version"),
                entered.phase(),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("note"),
                Time.read(row, "opened_at"),
                row.getString("opened_by_name"),
                row.getInt("working_days"),
                DeadlineRule.read(row.getString("deadline_rule")),
                extensions,
                Time.find(row, "closed_at"),
                Time.find(row, "published_at"),
                row.getString("cancel_reason"),
                mine,
                row.getLong("version"),
                entered.acts());
    }

    static RoundRow row(ResultSet row, Instant now) throws SQLException {
        Instant deadlineAt = Time.read(row, "deadline_at");
        return new RoundRow(
                new RoundId(row.getObject("id", UUID.class)),
                new DraftId(row.getObject("draft", UUID.class)),
                row.getInt("number"),
                row.getInt("draft_version"),
                Round.phase(
                        Round.State.valueOf(row.getString("state")),
                        Time.find(row, "closed_at") != null || now.isAfter(deadlineAt)),
                Time.read(row, "opened_at"),
                deadlineAt,
                Time.find(row, "published_at"),
                row.getInt("invited"),
                row.getInt("answered"));
    }
}
