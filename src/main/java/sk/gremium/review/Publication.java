package sk.gremium.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftLife;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Commands;
import sk.gremium.kernel.Refused;

/** Publishes the evaluation of a round. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Publication {

    private final RoundGate gate;
    private final AllDisputes disputes;
    private final DraftLife life;
    private final JdbcClient jdbc;
    private final Commands commands;
    private final ReviewEvents events;

    Publication(
            RoundGate gate,
            AllDisputes disputes,
            DraftLife life,
            JdbcClient jdbc,
            Commands commands,
            ReviewEvents events) {
        this.gate = gate;
        this.disputes = disputes;
        this.life = life;
        this.jdbc = jdbc;
        this.commands = commands;
        this.events = events;
    }

    /**
     * Shows every institution how its comments were evaluated. From now on nothing is added or decided anew, and every
     * fundamental comment that was not fully accepted is a dispute (domain.md 2.5).
     *
     * @throws Refused while a sent comment is not evaluated
     */
    public void publish(CommandId command, Actor actor, RoundId id) {
        commands.once(command, () -> {
            Entered entered = gate.change(actor, id, RoundAct.PUBLISH);
            Round round = entered.round();
            long missing = unevaluated(id);
            if (missing > 0) {
                throw new Refused("review.refused.unevaluated", missing);
            }
            List<UUID> disputed = disputed(id);
            DraftId draft = new DraftId(round.draft());
            life.evaluating(actor, draft);
            if (!disputed.isEmpty()) {
                life.disputes(actor, draft);
            }
            round.publish(entered.now());
            for (UUID comment : disputed) {
                Dispute dispute = disputes.save(new Dispute(id, comment, entered.now()));
                events.ofDispute(actor, round, dispute.id(), "dispute.opened", Map.of());
            }
            events.ofRound(actor, round, "evaluation.published", Map.of("disputes", String.valueOf(disputed.size())));
            return id.value();
        });
    }

    private long unevaluated(RoundId id) {
        return jdbc.sql("""
                        select count(*) from review_comment c left join comment_evaluation e on e.comment = c.id
                        where c.round = ? and c.state = 'SENT' and e.id is null""").param(id.value()).query(Long.class).single();
    }

    private List<UUID> disputed(RoundId id) {
        return jdbc.sql("""
                        select c.id from review_comment c join comment_evaluation e on e.comment = c.id
                        where c.round = ? and c.state = 'SENT' and c.kind = 'FUNDAMENTAL'
                          and e.disposition <> 'ACCEPTED' order by c.id""").param(id.value()).query(UUID.class).list();
    }
}
