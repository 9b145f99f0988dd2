package sk.gremium.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.LikePattern;
import sk.gremium.meeting.MeetingId;

/** Lists of resolutions, each by one query and only from committees that the reader may see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ResolutionRegister {

    private static final String DECIDED = " and r.state in ('ADOPTED', 'NOT_ADOPTED')";
    private static final String NEWEST_FIRST = " order by m.starts_at desc, r.year desc, r.number desc, r.id desc";

    private final ResolutionGate gate;
    private final CommitteeAccess access;
    private final JdbcClient jdbc;

    ResolutionRegister(ResolutionGate gate, CommitteeAccess access, JdbcClient jdbc) {
        this.gate = gate;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** What was decided, the newest first. */
    public List<ResolutionRow> list(Actor actor, ResolutionFilter filter) {
        List<UUID> visible = visible(actor, filter.committee());
        if (visible.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ResolutionReads.ROW + "where r.committee in (:visible)" + DECIDED + """
                          and (:year is null or year(m.starts_at) = :year)
                          and (:state is null or r.state = :state)
                          and (:verb is null or exists (select 1 from resolution_point p
                            where p.resolution = r.id and p.verb = :verb))
                          and (:search = '' or r.title like :like or exists (select 1 from resolution_point p
                            where p.resolution = r.id and p.text like :like))""" + NEWEST_FIRST)
                .param("visible", visible)
                .param("year", filter.year())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("verb", filter.verb() == null ? null : filter.verb().name())
                .param("search", filter.search().strip())
                .param("like", LikePattern.containing(filter.search()))
                .query(ResolutionReads::row)
                .list();
    }

    /** The years in which something was decided, the last one first. */
    public List<Integer> years(Actor actor) {
        List<UUID> visible = visible(actor, null);
        return visible.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct year(m.starts_at) from resolution r join meeting m on m.id = r.meeting
                        where r.committee in (:visible)""" + DECIDED + " order by 1 desc")
                        .param("visible", visible)
                        .query(Integer.class)
                        .list();
    }

    /** The resolutions of a meeting in the order of its agenda, drafts included. */
    public List<ResolutionRow> ofMeeting(Actor actor, MeetingId meeting) {
        gate.meeting(actor, meeting);
        return jdbc.sql(ResolutionReads.ROW + "where r.meeting = ? order by a.position, r.id")
                .param(meeting.value())
                .query(ResolutionReads::row)
                .list();
    }

    /** What was decided on a draft in the meetings that the actor may see, the newest first. */
    public List<ResolutionRow> ofDraft(Actor actor, DraftId draft) {
        List<UUID> visible = visible(actor, null);
        return visible.isEmpty()
                ? List.of()
                : jdbc.sql(ResolutionReads.ROW + "where r.committee in (:visible) and r.draft = :draft" + DECIDED
                                + NEWEST_FIRST)
                        .param("visible", visible)
                        .param("draft", draft.value())
                        .query(ResolutionReads::row)
                        .list();
    }

    private List<UUID> visible(Actor actor, @Nullable CommitteeId only) {
        return access.visible(actor).stream()
                .filter(committee -> only == null || committee.equals(only))
                .map(CommitteeId::value)
                .toList();
    }
}
