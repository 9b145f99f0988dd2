package sk.gremium.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Time;

/**
 * What committees are and who sits on them, for their pages and those of institutions. People who have a part in a
 * committee may look it up, and an administrator, who founds and fills them all, may; to everybody else there is no such
 * committee.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CommitteeBook {

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Committees committees;
    private final Clock clock;

    CommitteeBook(JdbcClient jdbc, CommitteeAccess access, Committees committees, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.committees = committees;
        this.clock = clock;
    }

    /** The committees the actor may look up, by name in Slovak order. */
    public List<CommitteeRow> list(Actor actor) {
        Map<CommitteeId, Standing> standings = access.standings(actor);
        return jdbc.sql(CommitteeRows.LIST)
                .param("day", Time.today(clock))
                .param("all", actor.administrator())
                .param("ids", ids(standings.keySet()))
                .query((row, number) -> {
                    CommitteeId id = new CommitteeId(row.getObject("id", UUID.class));
                    @Nullable Standing standing = standings.get(id);
                    return CommitteeRows.row(row, id, standing == null ? Set.of() : standing.roles());
                })
                .list();
    }

    /** One committee; {@link NotFound} for whom it is not there. */
    public CommitteeProfile get(Actor actor, CommitteeId id) {
        boolean reads = access.standing(actor, id).may(Capability.READ);
        if (!reads && !actor.administrator()) {
            throw new NotFound();
        }
        LocalDate today = Time.today(clock);
        return new CommitteeProfile(
                committees.info(id, today),
                names(id),
                committees.rules(id, today),
                committees.members(id, today),
                reads);
    }

    /** The seats of an institution in the committees the actor may look up: those of today first, then those before. */
    public List<SeatRow> seats(Actor actor, InstitutionId institution) {
        return jdbc.sql(CommitteeRows.SEAT)
                .param("day", Time.today(clock))
                .param("all", actor.administrator())
                .param("ids", ids(access.visible(actor)))
                .param("institution", institution.value())
                .query(CommitteeRows::seat)
                .list();
    }

    private List<CommitteeName> names(CommitteeId id) {
        return jdbc.sql("""
                        select name_sk, name_en, valid_from, valid_to from committee_name
                        where committee = ? order by valid_from desc""")
                .param(id.value())
                .query((row, number) -> new CommitteeName(
                        row.getString("name_sk"),
                        row.getString("name_en"),
                        row.getDate("valid_from").toLocalDate(),
                        CommitteeRows.day(row, "valid_to")))
                .list();
    }

    private static List<UUID> ids(Set<CommitteeId> committees) {
        // A list must not be empty in SQL; nothing has this id.
        return committees.isEmpty()
                ? List.of(new UUID(0, 0))
                : committees.stream().map(CommitteeId::value).toList();
    }
}
