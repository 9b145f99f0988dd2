package sk.gremium.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** The queries behind {@link Disputes}. */
@Component
class DisputeRows {

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    DisputeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DisputeDetails> list(Entered reader) {
        UUID round = reader.round().id().value();
        Map<UUID, List<DisputeDetails.TalkDetails>> talks = talks(round);
        @Nullable InstitutionId own = reader.standing().institution();
        boolean settle = reader.acts().contains(RoundAct.SETTLE);
        return jdbc.sql("""
                        select d.*, c.institution, c.own_number, i.abbr, p.name as ended_by_name
                        from review_dispute d
                        join review_comment c on c.id = d.comment
                        join institution_view i on i.id = c.institution
                        left join person_view p on p.id = d.ended_by
                        where d.round = :round and (:others or c.institution = :own)
                        order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, c.own_number, d.id""")
                .param("round", round)
                .param("others", reader.seesOthers())
                .param("own", own == null ? NONE : own.value())
                .query((row, number) -> dispute(row, talks, settle))
                .list();
    }

    boolean isOf(UUID comment, @Nullable InstitutionId institution) {
        return institution != null
                && jdbc.sql("select count(*) from review_comment where id = ? and institution = ?")
                                .params(comment, institution.value())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private static DisputeDetails dispute(
            ResultSet row, Map<UUID, List<DisputeDetails.TalkDetails>> talks, boolean settle) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        DisputeState state = DisputeState.valueOf(row.getString("state"));
        return new DisputeDetails(
                new DisputeId(id),
                new CommentId(row.getObject("comment", UUID.class)),
                new InstitutionId(row.getObject("institution", UUID.class)),
                row.getString("abbr"),
                String.format(Locale.ROOT, "%s-%03d", row.getString("abbr"), row.getInt("own_number")),
                state,
                Time.read(row, "opened_at"),
                talks.getOrDefault(id, List.of()),
                end(row),
                row.getLong("version"),
                settle && !state.next().isEmpty());
    }

    private static DisputeDetails.@Nullable End end(ResultSet row) throws SQLException {
        @Nullable String removedBy = row.getString("removed_by");
        return removedBy == null
                ? null
                : new DisputeDetails.End(
                        RemovedBy.valueOf(removedBy),
                        row.getString("note"),
                        row.getString("compromise"),
                        WordingUse.valueOf(row.getString("wording_use")),
                        Time.read(row, "ended_at"),
                        row.getString("ended_by_name"));
    }

    private Map<UUID, List<DisputeDetails.TalkDetails>> talks(UUID round) {
        Map<UUID, List<DisputeDetails.TalkDetails>> talks = new HashMap<>();
        jdbc.sql("""
                        select t.* from dispute_talk t join review_dispute d on d.id = t.dispute
                        where d.round = ? order by t.dispute, t.position""").param(round).query(row -> {
            @Nullable String outcome = row.getString("outcome");
            talks.computeIfAbsent(row.getObject("dispute", UUID.class), id -> new ArrayList<>())
                    .add(new DisputeDetails.TalkDetails(
                            DisputeLevel.valueOf(row.getString("level")),
                            row.getObject("held_on", LocalDateTime.class),
                            TalkForm.valueOf(row.getString("form")),
                            row.getString("participants"),
                            outcome == null ? null : DisputeState.valueOf(outcome),
                            row.getString("note")));
        });
        return talks;
    }
}
