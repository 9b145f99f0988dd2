package sk.gremium.review;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Ids;
import sk.gremium.kernel.Time;

/** What was decided before, and what is usually replied. */
@Component
class PastEvaluations {

    private static final int SUGGESTIONS = 10;

    private final JdbcClient jdbc;

    PastEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Evaluated decision) {
        jdbc.sql("""
                        insert into past_evaluation (id, comment, disposition, reply, evaluated_at, evaluated_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        Ids.next(),
                        decision.comment(),
                        decision.disposition().name(),
                        decision.reply(),
                        Time.stored(decision.evaluatedAt()),
                        decision.evaluatedBy())
                .update();
    }

    List<PastDecision> of(CommentId comment) {
        return jdbc.sql("""
                        select e.disposition, e.reply, e.evaluated_at, p.name
                        from past_evaluation e join person_view p on p.id = e.evaluated_by
                        where e.comment = ? order by e.evaluated_at, e.id""")
                .param(comment.value())
                .query((row, number) -> new PastDecision(
                        Disposition.valueOf(row.getString("disposition")),
                        row.getString("reply"),
                        Time.read(row, "evaluated_at"),
                        row.getString("name")))
                .list();
    }

    List<String> replies(CommitteeId committee, Disposition disposition) {
        return jdbc.sql("""
                        select e.reply from comment_evaluation e
                        join review_comment c on c.id = e.comment
                        join review_round r on r.id = c.round
                        where r.committee = ? and e.disposition = ? and e.reply <> ''
                        group by e.reply order by max(e.evaluated_at) desc limit ?""")
                .params(committee.value(), disposition.name(), SUGGESTIONS)
                .query(String.class)
                .list();
    }
}
