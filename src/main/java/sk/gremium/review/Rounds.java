package sk.gremium.review;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Time;

/** Reads rounds. Rounds of committees in which the actor has no part are {@link sk.gremium.kernel.NotFound}. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Rounds {

    private final RoundGate gate;
    private final RoundRows rows;
    private final CommitteeAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(RoundGate gate, RoundRows rows, CommitteeAccess access, JdbcClient jdbc, Clock clock) {
        this.gate = gate;
        this.rows = rows;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One round. */
    public RoundDetails get(Actor actor, RoundId id) {
        return rows.details(gate.look(actor, id), actor);
    }

    /** The round that matters now: the last one that was not called off. Empty if the draft had none. */
    public Optional<RoundDetails> current(Actor actor, DraftId draft) {
        return ofDraft(actor, draft).stream()
                .filter(round -> round.phase() != RoundPhase.CANCELLED)
                .findFirst()
                .map(round -> get(actor, round.id()));
    }

    /** The rounds of a draft, the last one first; one query. Empty if the actor may not see the committee. */
    public List<RoundRow> ofDraft(Actor actor, DraftId draft) {
        List<UUID> visible =
                access.visible(actor).stream().map(CommitteeId::value).toList();
        if (visible.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(RoundRows.ROW + " where r.draft = :draft and r.committee in (:visible) group by r.id")
                .param("draft", draft.value())
                .param("visible", visible)
                .query((row, number) -> RoundRows.row(row, Time.now(clock)))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(RoundRow::number).reversed())
                .toList();
    }

    /** What every invited institution has done, by abbreviation. For the secretariat; one query. */
    public List<RoundBoardRow> board(Actor actor, RoundId id) {
        Entered entered = gate.look(actor, id);
        entered.require(RoundAct.FOLLOW);
        return rows.board(entered);
    }
}
