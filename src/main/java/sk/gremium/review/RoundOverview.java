package sk.gremium.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Time;

/** Reads how far the rounds of many drafts have come. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RoundOverview {

    private static final String LATEST = """
            select r.*,
              (select count(*) from round_response p where p.round = r.id) as invited,
              (select count(*) from round_response p where p.round = r.id and p.state <> 'AWAITED') as answered,
              (select count(*) from review_comment c where c.round = r.id and c.state = 'SENT') as sent,
              (select count(*) from review_comment c join comment_evaluation e on e.comment = c.id
                where c.round = r.id and c.state = 'SENT') as evaluated
            from review_round r
            where r.committee in (:visible) and r.draft in (:drafts) and r.state <> 'CANCELLED'
              and r.number = (select max(n.number) from review_round n
                where n.draft = r.draft and n.state <> 'CANCELLED')""";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    RoundOverview(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The last round of each draft that was not called off; drafts without one and those the actor may not see are left
     * out. One query beside the one for memberships.
     */
    public Map<DraftId, RoundProgress> latest(Actor actor, Collection<DraftId> drafts) {
        Map<CommitteeId, Standing> standings = access.standings(actor);
        if (standings.isEmpty() || drafts.isEmpty()) {
            return Map.of();
        }
        Instant now = Time.now(clock);
        List<RoundProgress> rows = jdbc.sql(LATEST)
                .param(
                        "visible",
                        standings.keySet().stream().map(CommitteeId::value).toList())
                .param("drafts", drafts.stream().map(DraftId::value).toList())
                .query((row, number) -> progress(row, now, standings))
                .list();
        Map<DraftId, RoundProgress> latest = new HashMap<>();
        rows.forEach(progress -> latest.put(progress.round().draft(), progress));
        return latest;
    }

    private static RoundProgress progress(ResultSet row, Instant now, Map<CommitteeId, Standing> standings)
            throws SQLException {
        Standing standing = standings.get(new CommitteeId(row.getObject("committee", UUID.class)));
        boolean follows = standing != null && standing.may(Capability.EVALUATE);
        return new RoundProgress(
                RoundRows.row(row, now), follows ? row.getInt("sent") : 0, follows ? row.getInt("evaluated") : 0);
    }
}
