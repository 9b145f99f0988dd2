package sk.gremium.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;

/** The one query behind every list of comments. What the reader may not see does not leave the database. */
@Component
class CommentRows {

    private static final String SELECT = """
            select c.*, i.abbr, i.name_sk, i.name_en, a.name as author_name, h.name as changed_by_name,
              (select count(*) from comment_stance s where s.comment = c.id and s.stance = 'SUPPORT') as supports,
              (select count(*) from comment_stance s where s.comment = c.id and s.stance = 'OPPOSE') as opposes,
              (select s.stance from comment_stance s where s.comment = c.id and s.person = :me) as mine,
              (select count(*) from comment_note n where n.comment = c.id) as notes,
              e.disposition, e.reply, e.wording_use, e.evaluated_at, e.answer, e.version + 1 as evaluation_version,
              b.name as evaluated_by_name, d.id as dispute, d.state as dispute_state
            from review_comment c
            join institution_view i on i.id = c.institution
            join person_view a on a.id = c.author
            join person_view h on h.id = c.changed_by
            left join comment_evaluation e on e.comment = c.id and :evaluation
            left join person_view b on b.id = e.evaluated_by
            left join review_dispute d on d.comment = c.id and :evaluation
            where c.round = :round and c.state <> 'WITHDRAWN' and (:id is null or c.id = :id)
              and (c.institution = :own or (c.state = 'SENT' and :others))
            order by c.written_at, c.id""";

    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything the reader sees in the round, in the order of writing. */
    List<CommentDetails> list(Entered reader, PersonId me) {
        return list(reader, me, null);
    }

    /** One comment, if the reader may see it. */
    Optional<CommentDetails> find(Entered reader, PersonId me, CommentId id) {
        return list(reader, me, id.value()).stream().findFirst();
    }

    private List<CommentDetails> list(Entered reader, PersonId me, @Nullable UUID id) {
        @Nullable InstitutionId own = reader.standing().institution();
        return jdbc.sql(SELECT)
                .param("round", reader.round().id().value())
                .param("id", id)
                .param("own", own == null ? NONE : own.value())
                .param("me", me.value())
                .param("others", reader.seesOthers())
                .param("evaluation", reader.seesEvaluation())
                .query((row, number) -> comment(row, reader))
                .list();
    }

    private static CommentDetails comment(ResultSet row, Entered reader) throws SQLException {
        InstitutionId institution = new InstitutionId(row.getObject("institution", UUID.class));
        boolean ours = reader.isOwn(institution);
        CommentState state = CommentState.valueOf(row.getString("state"));
        CommentDetails.@Nullable EvaluationDetails evaluation = evaluation(row);
        return new CommentDetails(
                new CommentId(row.getObject("id", UUID.class)),
                reader.round().id(),
                institution,
                row.getString("abbr"),
                row.getString("name_sk"),
                row.getString("name_en"),
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                number(row),
                content(row),
                state,
                row.getBoolean("late"),
                Time.read(row, "written_at"),
                Time.read(row, "changed_at"),
                row.getString("changed_by_name"),
                Time.find(row, "sent_at"),
                ours ? colleagues(row) : null,
                evaluation,
                row.getLong("version"),
                CommentRights.of(reader.acts(), ours, state, evaluation == null ? null : evaluation.disposition()));
    }

    private static @Nullable String number(ResultSet row) throws SQLException {
        int own = row.getInt("own_number");
        return own == 0 ? null : String.format(Locale.ROOT, "%s-%03d", row.getString("abbr"), own);
    }

    static CommentContent content(ResultSet row) throws SQLException {
        @Nullable String anchor = row.getString("anchor");
        Target target =
                new Target(Target.Kind.valueOf(row.getString("target")), anchor == null ? null : Passages.read(anchor));
        return new CommentContent(
                target,
                CommentKind.valueOf(row.getString("kind")),
                row.getBoolean("editorial"),
                row.getString("body"),
                row.getString("wording"),
                row.getString("reason"));
    }

    private static CommentDetails.Colleagues colleagues(ResultSet row) throws SQLException {
        @Nullable String mine = row.getString("mine");
        return new CommentDetails.Colleagues(
                row.getInt("supports"),
                row.getInt("opposes"),
                mine == null ? null : Stance.valueOf(mine),
                row.getInt("notes"));
    }

    private static CommentDetails.@Nullable EvaluationDetails evaluation(ResultSet row) throws SQLException {
        @Nullable String disposition = row.getString("disposition");
        if (disposition == null) {
            return null;
        }
        @Nullable String answer = row.getString("answer");
        @Nullable UUID dispute = row.getObject("dispute", UUID.class);
        return new CommentDetails.EvaluationDetails(
                Disposition.valueOf(disposition),
                row.getString("reply"),
                WordingUse.valueOf(row.getString("wording_use")),
                Time.read(row, "evaluated_at"),
                row.getString("evaluated_by_name"),
                answer == null ? null : Answer.valueOf(answer),
                dispute == null ? null : new DisputeId(dispute),
                dispute == null ? null : DisputeState.valueOf(row.getString("dispute_state")),
                row.getLong("evaluation_version"));
    }
}
