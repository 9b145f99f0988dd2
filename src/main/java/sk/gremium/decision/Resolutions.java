package sk.gremium.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.NotFound;
import sk.gremium.meeting.MeetingId;

/** Reads resolutions. What the actor may not see is {@link NotFound}: it is seen by whoever sees its meeting. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Resolutions {

    private static final String NEWEST_FIRST = " order by m.starts_at desc, r.year desc, r.number desc, r.id desc";

    private final ResolutionGate gate;
    private final ResolutionReads reads;
    private final TaskRegister tasks;
    private final CommitteeAccess access;
    private final JdbcClient jdbc;

    Resolutions(
            ResolutionGate gate, ResolutionReads reads, TaskRegister tasks, CommitteeAccess access, JdbcClient jdbc) {
        this.gate = gate;
        this.reads = reads;
        this.tasks = tasks;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The register: what was decided in the committees that the actor may see, the newest first. */
    public List<ResolutionRow> list(Actor actor, ResolutionFilter filter) {
        List<UUID> visible = visible(actor, filter.committee());
        if (visible.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ResolutionReads.ROW + """
                        where r.committee in (:visible) and r.state in ('ADOPTED', 'NOT_ADOPTED')
                          and (:year is null or year(m.starts_at) = :year)
                          and (:search = '' or r.title like :like or exists (select 1 from resolution_point p
                            where p.resolution = r.id and p.text like :like))""" + NEWEST_FIRST)
                .param("visible", visible)
                .param("year", filter.year())
                .param("search", filter.search().strip())
                .param("like", like(filter.search()))
                .query(ResolutionReads::row)
                .list();
    }

    /** One resolution with its text and its vote. */
    public ResolutionDetails details(Actor actor, ResolutionId id) {
        return details(gate.see(actor, id));
    }

    /** All resolutions of a meeting in the order of its agenda, drafts included. */
    public List<ResolutionDetails> ofMeeting(Actor actor, MeetingId meeting) {
        gate.meeting(actor, meeting);
        return jdbc.sql("""
                        select r.id from resolution r join agenda_item a on a.id = r.agenda_item
                        where r.meeting = ? order by a.position, r.id""").param(meeting.value()).query(UUID.class).list().stream()
                .map(id -> details(gate.see(actor, new ResolutionId(id))))
                .toList();
    }

    /** What was decided on a draft in the meetings that the actor may see, the newest first. */
    public List<ResolutionRow> ofDraft(Actor actor, DraftId draft) {
        List<UUID> visible = visible(actor, null);
        return visible.isEmpty()
                ? List.of()
                : jdbc.sql(ResolutionReads.ROW + """
                        where r.committee in (:visible) and r.draft = :draft
                          and r.state in ('ADOPTED', 'NOT_ADOPTED')""" + NEWEST_FIRST)
                        .param("visible", visible)
                        .param("draft", draft.value())
                        .query(ResolutionReads::row)
                        .list();
    }

    /** The tasks that its points became. */
    public List<TaskRow> tasks(Actor actor, ResolutionDetails resolution) {
        return tasks.from(actor, resolution.points().stream().map(PointRow::ref).toList());
    }

    private ResolutionDetails details(ResolutionGate.Entry entry) {
        Resolution resolution = entry.resolution();
        ResolutionRow row = jdbc.sql(ResolutionReads.ROW + " where r.id = ?")
                .param(resolution.id().value())
                .query(ResolutionReads::row)
                .single();
        Optional<BallotDetails> ballot = reads.ballot(resolution.id(), row.day());
        return new ResolutionDetails(
                row, reads.sections(resolution.id()), ballot.orElse(null), entry.allowed(), resolution.version());
    }

    private List<UUID> visible(Actor actor, @Nullable CommitteeId only) {
        return access.visible(actor).stream()
                .filter(committee -> only == null || committee.equals(only))
                .map(CommitteeId::value)
                .toList();
    }

    private static String like(String search) {
        return "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
