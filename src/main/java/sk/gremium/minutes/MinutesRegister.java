package sk.gremium.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Capability;
import sk.gremium.committee.CommitteeAccess;
import sk.gremium.committee.Standing;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.meeting.MeetingId;

/** Lists minutes: those that the committee has, and drafts for who writes and approves them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MinutesRegister {

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    MinutesRegister(JdbcClient jdbc, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The register, the last meeting first. One query. */
    public List<MinutesRow> list(Actor actor, MinutesFilter filter) {
        return rows(actor, filter, null, null);
    }

    /** The years of which there are minutes, the last first. */
    public List<Integer> years(Actor actor) {
        return list(actor, MinutesFilter.ALL).stream()
                .map(row -> row.day().getYear())
                .distinct()
                .toList();
    }

    /** All editions of the minutes of a meeting, the newest first; empty if the actor sees none. */
    public List<MinutesRow> ofMeeting(Actor actor, MeetingId meeting) {
        return rows(actor, MinutesFilter.ALL, meeting, null);
    }

    /** The same of the meeting in which this point of a resolution was decided. */
    public List<MinutesRow> ofPoint(Actor actor, UUID point) {
        return rows(actor, MinutesFilter.ALL, null, point);
    }

    private List<MinutesRow> rows(
            Actor actor, MinutesFilter filter, @Nullable MeetingId meeting, @Nullable UUID point) {
        List<Standing> standings = List.copyOf(access.standings(actor).values());
        @Nullable CommitteeId committee = filter.committee();
        return standings.isEmpty()
                ? List.of()
                : jdbc.sql(MinutesRows.SELECT)
                        .param("visible", ids(standings))
                        .param("writing", writing(standings))
                        .param("committee", committee == null ? null : committee.value())
                        .param("year", filter.year())
                        .param("meeting", meeting == null ? null : meeting.value())
                        .param("point", point)
                        .query(MinutesRows::row)
                        .list();
    }

    private static List<UUID> ids(List<Standing> standings) {
        return standings.stream().map(standing -> standing.committee().value()).toList();
    }

    /** The committees whose drafts are seen; never an empty list, which SQL has none of. */
    private static List<UUID> writing(List<Standing> standings) {
        List<Standing> writing = standings.stream()
                .filter(standing -> standing.may(Capability.PREPARE) || standing.may(Capability.PRESIDE))
                .toList();
        return writing.isEmpty() ? List.of(new UUID(0, 0)) : ids(writing);
    }
}
