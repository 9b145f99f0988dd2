package sk.gremium.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingId;

/** Reads resolutions. What the actor may not see is {@link NotFound}: it is seen by whoever sees its meeting. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Resolutions {

    private final ResolutionGate gate;
    private final ResolutionStore resolutions;
    private final ResolutionReads reads;
    private final TaskRegister tasks;
    private final JdbcClient jdbc;

    Resolutions(
            ResolutionGate gate,
            ResolutionStore resolutions,
            ResolutionReads reads,
            TaskRegister tasks,
            JdbcClient jdbc) {
        this.gate = gate;
        this.resolutions = resolutions;
        this.reads = reads;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** One resolution with its text and its vote. */
    public ResolutionDetails details(Actor actor, ResolutionId id) {
        return details(gate.see(actor, id));
    }

    /** All resolutions of a meeting in the order of its agenda, drafts included. */
    public List<ResolutionDetails> ofMeeting(Actor actor, MeetingId meeting) {
        gate.meeting(actor, meeting);
        return all(actor, jdbc.sql("""
                        select r.id from resolution r join agenda_item a on a.id = r.agenda_item
                        where r.meeting = ? order by a.position, r.id""").param(meeting.value()));
    }

    /** The resolutions of an item of the agenda in the order in which they were drafted, drafts included. */
    public List<ResolutionDetails> ofItem(Actor actor, MeetingId meeting, AgendaItemId item) {
        gate.meeting(actor, meeting);
        return all(
                actor,
                jdbc.sql("select id from resolution where meeting = ? and agenda_item = ? order by id")
                        .params(meeting.value(), item.value()));
    }

    /** The resolution to which a point belongs; empty if there is none that the actor may see. */
    public Optional<ResolutionDetails> ofPoint(Actor actor, SubjectRef point) {
        return point.type().equals(PointRow.TYPE)
                ? jdbc.sql("select resolution from resolution_point where id = ?")
                        .param(point.id())
                        .query(UUID.class)
                        .optional()
                        .flatMap(id -> resolutions.find(new ResolutionId(id)))
                        .flatMap(found -> gate.sees(actor, found))
                        .map(this::details)
                : Optional.empty();
    }

    /** The tasks that its points became. */
    public List<TaskRow> tasks(Actor actor, ResolutionDetails resolution) {
        return tasks.from(actor, resolution.points().stream().map(PointRow::ref).toList());
    }

    private List<ResolutionDetails> all(Actor actor, JdbcClient.StatementSpec ids) {
        return ids.query(UUID.class).list().stream()
                .map(id -> details(gate.see(actor, new ResolutionId(id))))
                .toList();
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
}
