package sk.gremium.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Stale;
import sk.gremium.meeting.MeetingId;

/** Loads and keeps minutes and gives them their numbers. */
@Repository
class MinutesStore {

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Minutes> find(MinutesId id) {
        return load("select * from minutes where id = ?", id);
    }

    /** The minutes, locked until the transaction ends. */
    Optional<Minutes> lock(MinutesId id) {
        return load("select * from minutes where id = ? for update", id);
    }

    private Optional<Minutes> load(String sql, MinutesId id) {
        return jdbc.sql(sql)
                .param(id.value())
                .query((row, number) -> MinutesColumns.minutes(row, verifiers(id)))
                .optional();
    }

    private List<Minutes.Verifier> verifiers(MinutesId id) {
        return jdbc.sql("select person, verified_at from minutes_verifier where minutes = ? order by position")
                .param(id.value())
                .query(MinutesColumns::verifier)
                .list();
    }

    /** What decides about acts besides the person. */
    MinutesRules.Case around(Minutes minutes, Instant now) {
        return jdbc.sql("""
                        select
                          (select count(*) from minutes_correction where minutes = :id and state = 'OPEN') as open,
                          (select count(*) from minutes_answer where minutes = :id and circulation = :circulation
                            and answer = 'NONE') as silent,
                          not exists (select 1 from minutes where meeting = :meeting and edition > :edition) as newest
                        """)
                .param("id", minutes.id().value())
                .param("circulation", minutes.circulations())
                .param("meeting", minutes.meeting().value())
                .param("edition", minutes.edition())
                .query((row, number) -> new MinutesRules.Case(
                        minutes, row.getInt("open"), row.getInt("silent"), row.getBoolean("newest"), now))
                .single();
    }

    void insert(Minutes minutes) {
        jdbc.sql("""
                        insert into minutes (id, committee, meeting, edition, amends, state, reason, file_number,
                          circulations, version)
                        values (:id, :committee, :meeting, :edition, :amends, :state, :reason, :file, 0, 0)""").params(MinutesColumns.of(minutes)).update();
    }

    void update(Minutes minutes) {
        jdbc.sql("delete from minutes_verifier where minutes = ?")
                .param(minutes.id().value())
                .update();
        int position = 0;
        for (Minutes.Verifier verifier : minutes.verifiers()) {
            jdbc.sql("insert into minutes_verifier (minutes, position, person, verified_at) values (?, ?, ?, ?)")
                    .param(minutes.id().value())
                    .param(++position)
                    .param(verifier.person().value())
                    .param(MinutesColumns.stored(verifier.at()))
                    .update();
        }
        int updated = jdbc.sql("""
                        update minutes set state = :state, reason = :reason, file_number = :file,
                          circulations = :circulations, circulated_at = :circulatedAt, deadline_at = :deadlineAt,
                          deadline_rule = :deadlineRule, content = :content, approved_by = :approvedBy,
                          approved_at = :approvedAt, published_by = :publishedBy, published_at = :publishedAt,
                          year = :year, number = :number, label = :label, document = :document, version = version + 1
                        where id = :id and version = :version""").params(MinutesColumns.of(minutes)).update();
        if (updated == 0) {
            throw new Stale();
        }
    }

    /** The next number of the committee's year; a transaction that fails gives it back. */
    int nextNumber(CommitteeId committee, int year) {
        jdbc.sql("""
                        insert into minutes_counter (committee, year, last) values (?, ?, 1)
                        on duplicate key update last = last + 1""").params(committee.value(), year).update();
        return jdbc.sql("select last from minutes_counter where committee = ? and year = ? for update")
                .params(committee.value(), year)
                .query(Integer.class)
                .single();
    }

    int meetingNumber(MeetingId meeting) {
        return jdbc.sql("select number from meeting where id = ?")
                .param(meeting.value())
                .query(Integer.class)
                .single();
    }
}
