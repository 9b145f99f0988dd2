package sk.gremium.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;

/** Loads and keeps meetings. */
@Repository
class MeetingStore {

    private final JdbcClient jdbc;

    MeetingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Meeting> find(MeetingId id) {
        List<PersonId> verifiers = jdbc
                .sql("select person from meeting_verifier where meeting = ? order by position")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
        return jdbc.sql("select * from meeting where id = ?")
                .param(id.value())
                .query((row, number) -> MeetingRows.meeting(row, verifiers))
                .optional();
    }

    /** The meeting, locked until the transaction ends: acts on one meeting happen one after the other. */
    Optional<Meeting> lock(MeetingId id) {
        // The lock comes before the first plain read, whose view of the database the whole transaction keeps.
        return jdbc.sql("select id from meeting where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .flatMap(found -> find(id));
    }

    /** The next number of the series, or the wished one if it is free. Waits for whoever is numbering the same series. */
    int number(CommitteeId committee, Series series, @Nullable Integer wished) {
        // An upsert locks the row for writing at once; a share lock first would let two of them wait for each other.
        jdbc.sql("""
                        insert into meeting_series (committee, series) values (?, ?)
                        on duplicate key update series = value(series)""").params(committee.value(), series.name()).update();
        // A locking read, as a plain one would see the state from before the wait.
        List<Integer> taken = jdbc.sql("""
                        select number from meeting where committee = ? and series = ? and numbered is true
                        order by number lock in share mode""")
                .params(committee.value(), series.name())
                .query(Integer.class)
                .list();
        if (wished == null) {
            return taken.isEmpty() ? 1 : taken.getLast() + 1;
        }
        if (wished < 1 || taken.contains(wished)) {
            throw new Refused("meeting.refused.number", String.valueOf(wished));
        }
        return wished;
    }

    void insert(Meeting meeting) {
        jdbc.sql("""
                        insert into meeting (id, committee, series, number, numbered, kind, mode, state, starts_at, ends_at,
                          place, link, chair, minute_taker, reason, convened_at, opened_at, closed_at, current_item, version)
                        values (:id, :committee, :series, :number, :numbered, :kind, :mode, :state, :starts, :ends,
                          :place, :link, :chair, :minuteTaker, :reason, :convened, :opened, :closed, :current, 0)""").params(MeetingRows.columns(meeting)).update();
        insertVerifiers(meeting);
    }

    void update(Meeting meeting) {
        int updated = jdbc.sql("""
                        update meeting set numbered = :numbered, kind = :kind, mode = :mode, state = :state,
                          starts_at = :starts, ends_at = :ends, place = :place, link = :link, chair = :chair,
                          minute_taker = :minuteTaker, reason = :reason, convened_at = :convened, opened_at = :opened,
                          closed_at = :closed, current_item = :current, version = version + 1
                        where id = :id and version = :version""").params(MeetingRows.columns(meeting)).update();
        if (updated == 0) {
            throw new Stale();
        }
        jdbc.sql("delete from meeting_verifier where meeting = ?")
                .param(meeting.id().value())
                .update();
        insertVerifiers(meeting);
    }

    private void insertVerifiers(Meeting meeting) {
        int position = 0;
        for (PersonId verifier : meeting.plan().verifiers()) {
            jdbc.sql("insert into meeting_verifier (meeting, position, person) values (?, ?, ?)")
                    .params(meeting.id().value(), position++, verifier.value())
                    .update();
        }
    }
}
