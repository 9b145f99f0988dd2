package sk.gremium.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Time;

/**
 * Answers "may they": the one place that does. It reads the memberships valid today on every call, so that a right given
 * or taken holds with the next click.
 */
@Component
@Transactional(readOnly = true)
public class CommitteeAccess {

    private final JdbcClient jdbc;
    private final Clock clock;

    CommitteeAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the actor is in this committee; without any role if they have no part in it. */
    public Standing standing(Actor actor, CommitteeId committee) {
        return standings(actor, committee)
                .getOrDefault(committee, new Standing(committee, actor.institution(), Set.of(), false));
    }

    /** What the actor is in every committee they have a part in. */
    public Map<CommitteeId, Standing> standings(Actor actor) {
        return standings(actor, null);
    }

    /** The committees whose business the actor may see. For the {@code where} of every list. */
    public Set<CommitteeId> visible(Actor actor) {
        return Set.copyOf(standings(actor).keySet());
    }

    /**
     * The actor's standing if it lets them do this.
     *
     * @throws NotFound if they may not even see the committee
     * @throws Denied if they may see it but not do this
     */
    public Standing require(Actor actor, CommitteeId committee, Capability capability) {
        Standing standing = standing(actor, committee);
        if (!standing.may(Capability.READ)) {
            throw new NotFound();
        }
        if (!standing.may(capability)) {
            throw new Denied();
        }
        return standing;
    }

    private Map<CommitteeId, Standing> standings(Actor actor, @Nullable CommitteeId committee) {
        @Nullable InstitutionId institution = actor.institution();
        Map<CommitteeId, Set<Role>> roles = new HashMap<>();
        Map<CommitteeId, Boolean> coordinated = new HashMap<>();
        LocalDate today = Time.today(clock);
        jdbc.sql("""
                        select m.committee, m.role,
                          exists (select 1 from membership c where c.committee = m.committee
                            and c.institution = m.institution and c.role = 'COORDINATOR'
                            and c.valid_from <= :today and (c.valid_to is null or c.valid_to >= :today)) as coordinated
                        from membership m
                        where m.person = :person and m.institution = :institution
                          and m.valid_from <= :today and (m.valid_to is null or m.valid_to >= :today)
                          and (:committee is null or m.committee = :committee)""")
                .param("person", actor.person().value())
                .param("institution", institution == null ? null : institution.value())
                .param("committee", committee == null ? null : committee.value())
                .param("today", today)
                .query(row -> {
                    CommitteeId id = new CommitteeId(row.getObject("committee", UUID.class));
                    roles.computeIfAbsent(id, key -> EnumSet.noneOf(Role.class))
                            .add(Role.valueOf(row.getString("role")));
                    coordinated.put(id, row.getBoolean("coordinated"));
                });
        Map<CommitteeId, Standing> standings = new HashMap<>();
        roles.forEach((id, held) ->
                standings.put(id, new Standing(id, institution, held, coordinated.getOrDefault(id, false))));
        return standings;
    }
}
