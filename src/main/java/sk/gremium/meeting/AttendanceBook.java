package sk.gremium.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeRules;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.Time;

/** The attendance sheet of a meeting and the quorum that follows from it. */
@Component
class AttendanceBook {

    private final AttendanceStore sheet;
    private final Committees committees;
    private final JdbcClient jdbc;

    AttendanceBook(AttendanceStore sheet, Committees committees, JdbcClient jdbc) {
        this.sheet = sheet;
        this.committees = committees;
        this.jdbc = jdbc;
    }

    List<AttendanceRow> rows(Meeting meeting) {
        CommitteeRules rules = committees.rules(meeting.committee(), meeting.day());
        return sheet.rows(meeting, rules);
    }

    Quorum count(Meeting meeting, Instant at) {
        return policy(meeting).count(rows(meeting), at);
    }

    /** How many of the institutions with a vote said that they come or send somebody who counts. */
    Quorum expected(Meeting meeting, Instant at) {
        return jdbc.sql("""
                        select coalesce(sum(voting), 0) as total,
                          coalesce(sum(voting and answer in ('WILL_ATTEND', 'ALTERNATE')), 0) as expected
                        from invitation where meeting = ?""")
                .param(meeting.id().value())
                .query((row, number) -> new Quorum(
                        at,
                        row.getInt("expected"),
                        row.getInt("total"),
                        policy(meeting).needed(row.getInt("total"))))
                .single();
    }

    /** Puts every invited institution on the sheet, once; from then on the memberships may change and the sheet not. */
    void open(Meeting meeting) {
        sheet.fill(meeting);
    }

    /** Keeps the quorum at the opening and, once there is one, at the end. */
    void keepQuorum(Meeting meeting) {
        keep(meeting, "OPENED", meeting.openedAt());
        keep(meeting, "CLOSED", meeting.closedAt());
    }

    private void keep(Meeting meeting, String moment, @Nullable Instant at) {
        if (at == null) {
            return;
        }
        Quorum quorum = count(meeting, at);
        jdbc.sql("replace into meeting_quorum (meeting, moment, at, present, total, needed) values (?, ?, ?, ?, ?, ?)")
                .params(
                        meeting.id().value(),
                        moment,
                        Time.stored(at),
                        quorum.present(),
                        quorum.total(),
                        quorum.needed())
                .update();
    }

    Optional<Quorum> kept(MeetingId meeting, String moment) {
        return jdbc.sql("select at, present, total, needed from meeting_quorum where meeting = ? and moment = ?")
                .params(meeting.value(), moment)
                .query((row, number) -> new Quorum(
                        Time.read(row, "at"), row.getInt("present"), row.getInt("total"), row.getInt("needed")))
                .optional();
    }

    /** Whether the session had a quorum at its opening or after any later arrival. */
    boolean everQuorate(Meeting meeting, Instant until) {
        @Nullable Instant opened = meeting.openedAt();
        if (opened == null) {
            return false;
        }
        List<AttendanceRow> rows = rows(meeting);
        QuorumPolicy policy = policy(meeting);
        return Stream.concat(
                        Stream.of(opened),
                        rows.stream().flatMap(row -> row.stays().stream()).map(Stay::arrivedAt))
                .filter(moment -> !moment.isBefore(opened) && !moment.isAfter(until))
                .anyMatch(moment -> policy.count(rows, moment).reached());
    }

    private QuorumPolicy policy(Meeting meeting) {
        return QuorumPolicy.of(
                committees.rules(meeting.committee(), meeting.day()).quorumBasis());
    }
}
