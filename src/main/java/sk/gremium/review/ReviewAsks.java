package sk.gremium.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Ask;
import sk.gremium.kernel.AskSource;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** What rounds of comments want from people; one query beside the one for memberships. */
@Component
@Transactional(readOnly = true)
class ReviewAsks implements AskSource {

    private static final UUID NONE = new UUID(0, 0);
    private static final String COUNTS = """
              count(c.id) as many, coalesce(sum(c.kind = 'FUNDAMENTAL'), 0) as fundamental
            """;
    private static final String ASKS = """
            select if(r.committee in (:speaks), 'RESPOND', 'WRITE') as what, r.committee, r.draft, r.title,
              r.deadline_at as due,
            """ + COUNTS + """
            from round_response p join review_round r on r.id = p.round
            left join review_comment c on c.round = r.id and c.institution = p.institution and c.state = 'DRAFT'
            where p.institution = :own and p.state = 'AWAITED' and r.state = 'OPEN'
              and (r.committee in (:speaks) or (r.committee in (:writes) and r.deadline_at >= :now))
            group by r.id
            union all
            select 'ANSWER', r.committee, r.draft, r.title, null,
            """ + COUNTS + """
            from review_round r
            join review_comment c on c.round = r.id and c.institution = :own and c.state = 'SENT'
            join comment_evaluation e on e.comment = c.id and e.disposition <> 'ACCEPTED' and e.answer is null
            where r.state = 'PUBLISHED' and r.committee in (:speaks)
            group by r.id
            union all
            select 'EVALUATE', r.committee, r.draft, r.title, null,
            """ + COUNTS + """
            from review_round r
            left join review_comment c on c.round = r.id and c.state = 'SENT'
              and not exists (select 1 from comment_evaluation e where e.comment = c.id)
            where r.state = 'OPEN' and (r.deadline_at < :now or r.closed_at is not null) and r.committee in (:evaluates)
            group by r.id
            union all
            select 'TALK', r.committee, r.draft, r.title, min(t.held_on), count(d.id), count(d.id)
            from review_dispute d join review_round r on r.id = d.round
            join review_comment c on c.id = d.comment
            join dispute_talk t on t.dispute = d.id and t.outcome is null
            where d.state = 'SCHEDULED'
              and (r.committee in (:evaluates) or (c.institution = :own and r.committee in (:speaks)))
            group by r.id
            union all
            select 'ARRANGE', r.committee, r.draft, r.title, null, count(d.id), count(d.id)
            from review_dispute d join review_round r on r.id = d.round
            where d.state = 'OPEN' and r.committee in (:evaluates)
            group by r.id""";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    ReviewAsks(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public List<Ask> asks(Actor actor) {
        Map<CommitteeId, Standing> standings = access.standings(actor);
        @Nullable InstitutionId own = actor.institution();
        return jdbc.sql(ASKS)
                .param("own", own == null ? NONE : own.value())
                .param("speaks", with(standings, Capability.SPEAK))
                .param("writes", with(standings, Capability.CONTRIBUTE))
                .param("evaluates", with(standings, Capability.EVALUATE))
                .param("now", Time.stored(clock.instant()))
                .query(ReviewAsks::ask)
                .list();
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        DraftId draft = new DraftId(row.getObject("draft", UUID.class));
        return switch (row.getString("what")) {
            case "RESPOND" ->
                ask(
                        row,
                        "✎",
                        "review.ask.respond",
                        "review.ask.respond_detail",
                        ReviewRoutes.response(draft),
                        new Ask.Action("review.ask.comment_button", ReviewRoutes.comments(draft)),
                        new Ask.Action("review.ask.respond_button", ReviewRoutes.response(draft)));
            case "WRITE" ->
                ask(
                        row,
                        "✎",
                        "review.ask.write",
                        "review.ask.write_detail",
                        ReviewRoutes.comments(draft),
                        new Ask.Action("review.ask.comment_button", ReviewRoutes.comments(draft)));
            case "ANSWER" ->
                ask(
                        row,
                        "⇄",
                        "review.ask.answer",
                        "review.ask.answer_detail",
                        ReviewRoutes.response(draft),
                        new Ask.Action("review.ask.answer_button", ReviewRoutes.response(draft)));
            case "EVALUATE" ->
                ask(
                        row,
                        "⚖",
                        "review.ask.evaluate",
                        "review.ask.evaluate_detail",
                        ReviewRoutes.evaluation(draft),
                        new Ask.Action("review.ask.evaluate_button", ReviewRoutes.evaluation(draft)));
            case "TALK" ->
                ask(
                        row,
                        "☰",
                        "review.ask.talk",
                        "review.ask.talk_detail",
                        ReviewRoutes.disputes(draft),
                        new Ask.Action("review.ask.talk_button", ReviewRoutes.disputes(draft)));
            default ->
                ask(
                        row,
                        "☰",
                        "review.ask.arrange",
                        "review.ask.arrange_detail",
                        ReviewRoutes.disputes(draft),
                        new Ask.Action("review.ask.arrange_button", ReviewRoutes.disputes(draft)));
        };
    }

    private static Ask ask(ResultSet row, String sign, String what, String detail, String route, Ask.Action... actions)
            throws SQLException {
        @Nullable LocalDateTime due = row.getObject("due", LocalDateTime.class);
        boolean wallClock = "TALK".equals(row.getString("what"));
        return new Ask(
                new CommitteeId(row.getObject("committee", UUID.class)),
                sign,
                what,
                Ask.Title.written(row.getString("title")),
                detail,
                List.of(row.getInt("many"), row.getInt("fundamental")),
                due == null ? null : wallClock ? due.atZone(Time.BRATISLAVA).toInstant() : Time.find(row, "due"),
                route,
                List.of(actions));
    }

    private static List<UUID> with(Map<CommitteeId, Standing> standings, Capability capability) {
        List<UUID> committees = standings.values().stream()
                .filter(standing -> standing.may(capability))
                .map(standing -> standing.committee().value())
                .toList();
        return committees.isEmpty() ? List.of(NONE) : committees;
    }
}
