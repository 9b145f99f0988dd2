package sk.gremium.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;

/**
 * Who may read what of the trail:
 *
 * <ul>
 *   <li>the secretariat, what its committees did;
 *   <li>the chair, what was done about meetings, minutes, resolutions, tasks and seats, but not how drafts were prepared;
 *   <li>who follows the tasks, what was done about tasks;
 *   <li>people of an institution, what happened inside of it, and nobody else does;
 *   <li>an administrator, what belongs to no committee, and its founding, rules and seats;
 *   <li>everybody, what they did themselves where they still belong.
 * </ul>
 *
 * Of a committee in which they have no part nobody reads anything, except the administrator its founding.
 */
@Component
class AuditSight {

    static final String WHERE = """
             (a.inside = false and (a.committee in (:prepared)
                or (a.committee in (:presided) and a.subject_type in ('meeting', 'minutes', 'resolution', 'task', 'committee'))
                or (a.committee in (:tracked) and a.subject_type = 'task')
                or (:administers and (a.committee is null or a.subject_type = 'committee')))
              or (a.inside and a.institution = :own and a.committee in (:contributed))
              or (a.person = :me and a.committee in (:read)))
            """;

    // Stands in a list of ids that would else be empty, which SQL does not allow.
    private static final UUID NOBODY = new UUID(0, 0);

    private final CommitteeAccess access;

    AuditSight(CommitteeAccess access) {
        this.access = access;
    }

    /** The parameters of {@link #WHERE}. */
    Map<String, @Nullable Object> of(Actor actor) {
        Collection<Standing> standings = access.standings(actor).values();
        @Nullable InstitutionId own = actor.institution();
        Map<String, @Nullable Object> sight = new HashMap<>();
        sight.put("prepared", with(standings, Capability.PREPARE));
        sight.put("presided", with(standings, Capability.PRESIDE));
        sight.put("tracked", with(standings, Capability.TRACK));
        sight.put("contributed", with(standings, Capability.CONTRIBUTE));
        sight.put("read", with(standings, Capability.READ));
        sight.put("administers", actor.administrator());
        sight.put("own", own == null ? null : own.value());
        sight.put("me", actor.person().value());
        return sight;
    }

    boolean follows(Actor actor, CommitteeId committee) {
        Standing standing = access.standing(actor, committee);
        return standing.may(Capability.PREPARE) || standing.may(Capability.PRESIDE);
    }

    private static List<UUID> with(Collection<Standing> standings, Capability capability) {
        List<UUID> found = standings.stream()
                .filter(standing -> standing.may(capability))
                .map(standing -> standing.committee().value())
                .toList();
        return found.isEmpty() ? List.of(NOBODY) : found;
    }
}
