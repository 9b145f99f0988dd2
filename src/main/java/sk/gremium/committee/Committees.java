package sk.gremium.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Time;

/** Reads committees, their rules and their members. What an outsider asks for is {@link NotFound}. */
@Service
@Transactional(readOnly = true)
public class Committees {

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    Committees(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The committees the actor has a part in, by name in Slovak order. */
    public List<CommitteeInfo> visible(Actor actor) {
        List<UUID> ids = access.visible(actor).stream().map(CommitteeId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(CommitteeRows.INFO + " where c.id in (:ids) order by " + CommitteeRows.BY_NAME)
                        .param("day", Time.today(clock))
                        .param("ids", ids)
                        .query(CommitteeRows::info)
                        .list();
    }

    /** One committee as it is called today. */
    public CommitteeInfo get(Actor actor, CommitteeId id) {
        access.require(actor, id, Capability.READ);
        return info(id, Time.today(clock));
    }

    /** Who sits on the committee today: by institution, then by role and name. */
    public List<MemberRow> members(Actor actor, CommitteeId id) {
        access.require(actor, id, Capability.READ);
        return members(id, Time.today(clock));
    }

    /** One committee as it was called on that day. For services that have asked for permission already. */
    public CommitteeInfo info(CommitteeId id, LocalDate day) {
        return jdbc.sql(CommitteeRows.INFO + " where c.id = :id")
                .param("day", day)
                .param("id", id.value())
                .query(CommitteeRows::info)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Who sat on the committee on that day. For services that have asked for permission already. */
    public List<MemberRow> members(CommitteeId id, LocalDate day) {
        return jdbc.sql(CommitteeRows.MEMBER + CommitteeRows.BY_INSTITUTION)
                .param("day", day)
                .param("committee", id.value())
                .query(CommitteeRows::member)
                .list();
    }

    /** The rules in force on that day. For services that have asked for permission already. */
    public CommitteeRules rules(CommitteeId id, LocalDate day) {
        return jdbc.sql("""
                        select * from committee_rules where committee = ? and valid_from <= ?
                        order by valid_from desc limit 1""")
                .params(id.value(), day)
                .query(CommitteeRows::rules)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The institutions that had a vote on that day, by abbreviation. */
    public List<InstitutionId> votingInstitutions(CommitteeId id, LocalDate day) {
        return members(id, day).stream()
                .filter(MemberRow::mayVote)
                .map(MemberRow::institution)
                .distinct()
                .toList();
    }
}
