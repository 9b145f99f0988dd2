package sk.gremium.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sk.gremium.committee.CommitteeRules;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** Loads and keeps attendance sheets: a row an institution, with arrivals and departures. */
@Repository
class AttendanceStore {

    private final JdbcClient jdbc;
    private final Roster roster;

    AttendanceStore(JdbcClient jdbc, Roster roster) {
        this.jdbc = jdbc;
        this.roster = roster;
    }

    List<AttendanceRow> rows(Meeting meeting, CommitteeRules rules) {
        Map<UUID, List<Stay>> stays = stays(meeting.id());
        return jdbc.sql("""
                        select a.*, i.abbr, n.name_sk from attendance a join institution i on i.id = a.institution
                        join institution_name n on n.institution = i.id
                          and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
                        where a.meeting = :meeting
                        order by a.voting desc, i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id""")
                .param("day", meeting.day())
                .param("meeting", meeting.id().value())
                .query((row, number) -> row(row, rules, stays))
                .list();
    }

    private Map<UUID, List<Stay>> stays(MeetingId meeting) {
        Map<UUID, List<Stay>> stays = new HashMap<>();
        jdbc.sql("select * from attendance_stay where meeting = ? order by arrived_at")
                .param(meeting.value())
                .query(row -> {
                    stays.computeIfAbsent(row.getObject("institution", UUID.class), key -> new ArrayList<>())
                            .add(new Stay(Time.read(row, "arrived_at"), MeetingRows.instant(row, "left_at")));
                });
        return stays;
    }

    private static AttendanceRow row(ResultSet row, CommitteeRules rules, Map<UUID, List<Stay>> stays)
            throws SQLException {
        UUID institution = row.getObject("institution", UUID.class);
        @Nullable String seatName = row.getString("seat");
        @Nullable Seat seat = seatName == null ? null : Seat.valueOf(seatName);
        return new AttendanceRow(
                new InstitutionId(institution),
                row.getString("abbr"),
                row.getString("name_sk"),
                row.getBoolean("voting"),
                seat != null && counts(seat, rules),
                Presence.valueOf(row.getString("presence")),
                MeetingRows.person(row, "person"),
                row.getString("person_name"),
                seat,
                row.getBoolean("online"),
                stays.getOrDefault(institution, List.of()));
    }

    private static boolean counts(Seat seat, CommitteeRules rules) {
        return switch (seat) {
            case MEMBER -> true;
            case ALTERNATE -> rules.alternateVotes();
            case PROXY -> rules.proxyAllowed();
        };
    }

    /** Puts every invited institution on the sheet as it answered; those that are on it already stay as they are. */
    void fill(Meeting meeting) {
        boolean online = meeting.plan().mode() == MeetingMode.ONLINE;
        jdbc.sql("""
                        insert ignore into attendance (meeting, institution, voting, presence, person, person_name, seat,
                          online)
                        select meeting, institution, voting, if(answer = 'EXCUSED', 'EXCUSED', 'ABSENT'), null, '', null, ?
                        from invitation where meeting = ?""").params(online, meeting.id().value()).update();
        @Nullable Instant opened = meeting.openedAt();
        if (opened != null) {
            List<Candidate> candidates = roster.candidates(meeting);
            untouched(meeting.id())
                    .forEach(expected -> expected.seated(candidates)
                            .ifPresent(taken -> take(meeting.id(), expected.institution(), taken, online, opened)));
        }
    }

    private List<Expected> untouched(MeetingId meeting) {
        return jdbc.sql("""
                        select i.institution, i.answer, i.alternate, i.alternate_name from invitation i
                        join attendance a on a.meeting = i.meeting and a.institution = i.institution
                        where i.meeting = ? and i.answer in ('WILL_ATTEND', 'ALTERNATE') and a.presence = 'ABSENT'""").param(meeting.value()).query(Expected::read).list();
    }

    /** Somebody takes the institution's seat; the first time from the given moment on. */
    void take(MeetingId meeting, InstitutionId institution, Taken taken, boolean online, Instant from) {
        jdbc.sql("""
                        update attendance set presence = :presence, person = :person, person_name = :name, seat = :seat,
                          online = :online where meeting = :meeting and institution = :institution""")
                .param("presence", taken.seat() == Seat.MEMBER ? "PRESENT" : "REPRESENTED")
                .param("person", MeetingRows.id(taken.person()))
                .param("name", taken.name())
                .param("seat", taken.seat().name())
                .param("online", online)
                .param("meeting", meeting.value())
                .param("institution", institution.value())
                .update();
        if (!stays(meeting).containsKey(institution.value())) {
            arrive(meeting, institution, from);
        }
    }

    /** Nobody came for the institution. */
    void vacate(MeetingId meeting, InstitutionId institution, Presence presence) {
        jdbc.sql("delete from attendance_stay where meeting = ? and institution = ?")
                .params(meeting.value(), institution.value())
                .update();
        jdbc.sql("""
                        update attendance set presence = ?, person = null, person_name = '', seat = null
                        where meeting = ? and institution = ?""")
                .params(presence.name(), meeting.value(), institution.value())
                .update();
    }

    void arrive(MeetingId meeting, InstitutionId institution, Instant at) {
        jdbc.sql("insert ignore into attendance_stay (meeting, institution, arrived_at) values (?, ?, ?)")
                .params(meeting.value(), institution.value(), Time.stored(at))
                .update();
    }

    /** Moves the first arrival. */
    void cameAt(MeetingId meeting, InstitutionId institution, Instant at) {
        jdbc.sql("""
                        update attendance_stay set arrived_at = ? where meeting = ? and institution = ?
                        order by arrived_at limit 1""")
                .params(Time.stored(at), meeting.value(), institution.value())
                .update();
    }

    /** Whether somebody was there and left. */
    boolean leave(MeetingId meeting, InstitutionId institution, Instant at) {
        return jdbc.sql("""
                        update attendance_stay set left_at = ?
                        where meeting = ? and institution = ? and left_at is null and arrived_at <= ?""")
                        .params(Time.stored(at), meeting.value(), institution.value(), Time.stored(at))
                        .update()
                > 0;
    }

    Optional<Boolean> there(MeetingId meeting, InstitutionId institution) {
        return jdbc.sql("""
                        select exists (select 1 from attendance_stay s where s.meeting = a.meeting
                          and s.institution = a.institution and s.left_at is null)
                        from attendance a where a.meeting = ? and a.institution = ?""")
                .params(meeting.value(), institution.value())
                .query(Boolean.class)
                .optional();
    }
}
