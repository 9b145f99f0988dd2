package sk.gremium.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.action.TaskRegister;
import sk.gremium.action.TaskRow;
import sk.gremium.committee.Standing;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.SubjectRef;
import sk.gremium.meeting.AgendaItemId;
import sk.gremium.meeting.MeetingDetails;
import sk.gremium.meeting.MeetingId;

/** Reads resolutions. What the actor may not see is {@link NotFound}: it is seen by whoever sees its meeting. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Resolutions {

    private final ResolutionGate gate;
    private final ResolutionStore resolutions;
    private final PointReads points;
    private final BallotReads ballots;
    private final TaskRegister tasks;
    private final JdbcClient jdbc;

    Resolutions(
            ResolutionGate gate,
            ResolutionStore resolutions,
            PointReads points,
            BallotReads ballots,
            TaskRegister tasks,
            JdbcClient jdbc) {
        this.gate = gate;
        this.resolutions = resolutions;
        this.points = points;
        this.ballots = ballots;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** One resolution with its text and its vote. */
    public ResolutionDetails details(Actor actor, ResolutionId id) {
        return details(gate.see(actor, id));
    }

    /** All resolutions of a meeting in the order of its agenda, drafts included. */
    public List<ResolutionDetails> ofMeeting(Actor actor, MeetingId meeting) {
        MeetingDetails seen = gate.meeting(actor, meeting);
        return details(
                seen,
                gate.standing(actor, seen),
                jdbc.sql(ResolutionReads.ROW + "where r.meeting = ? order by a.position, r.id")
                        .param(meeting.value()));
    }

    /** The resolutions of an item of the agenda in the order in which they were drafted, drafts included. */
    public List<ResolutionDetails> ofItem(Actor actor, MeetingId meeting, AgendaItemId item) {
        MeetingDetails seen = gate.meeting(actor, meeting);
        return details(
                seen,
                gate.standing(actor, seen),
                jdbc.sql(ResolutionReads.ROW + "where r.meeting = ? and r.agenda_item = ? order by r.id")
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

    /** The tasks that the points of resolutions on a draft became, as far as the actor may see them. */
    public List<TaskRow> tasks(Actor actor, DraftId draft) {
        List<SubjectRef> points = jdbc.sql("""
                        select p.id from resolution_point p join resolution r on r.id = p.resolution where r.draft = ?""")
                .param(draft.value())
                .query((row, number) -> new SubjectRef(PointRow.TYPE, row.getObject("id", UUID.class)))
                .list();
        return tasks.from(actor, points);
    }

    private ResolutionDetails details(ResolutionGate.Entry entry) {
        return details(
                        entry.meeting(),
                        entry.standing(),
                        jdbc.sql(ResolutionReads.ROW + "where r.id = ?")
                                .param(entry.resolution().id().value()))
                .getFirst();
    }

    private List<ResolutionDetails> details(
            MeetingDetails meeting, Standing standing, JdbcClient.StatementSpec statement) {
        record Found(ResolutionRow row, long version) {}
        List<Found> found = statement
                .query((row, number) -> new Found(ResolutionReads.row(row, number), row.getLong("version")))
                .list();
        List<ResolutionId> ids = found.stream().map(each -> each.row().id()).toList();
        Map<ResolutionId, List<PointRow>> texts = points.of(ids);
        Map<ResolutionId, BallotDetails> votes = ballots.of(ids);
        return found.stream()
                .map(each -> new ResolutionDetails(
                        each.row(),
                        PointReads.sections(texts.getOrDefault(each.row().id(), List.of())),
                        votes.get(each.row().id()),
                        ResolutionRules.allowed(standing, each.row().state(), meeting),
                        each.version()))
                .toList();
    }
}
