package sk.gremium.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.Time;

/**
 * Minutes that may want something from somebody.
 *
 * @param closed the day on which the session ended; null if it was never closed
 * @param draftDays within how many working days of it the rules want a draft
 * @param silent how many institutions have not answered
 * @param mine the own institution's answer; null if it is not asked
 * @param verifying whether the person is to verify and has not yet
 */
record PendingMinutes(
        MinutesId id,
        CommitteeId committee,
        String abbr,
        int meetingNumber,
        MinutesState state,
        @Nullable LocalDate closed,
        int draftDays,
        @Nullable Instant deadline,
        int openCorrections,
        int silent,
        AnswerRow.@Nullable Answer mine,
        boolean verifying) {

    static final String SELECT = """
            select m.id, m.committee, c.abbr, t.number, m.state, t.closed_at, m.deadline_at,
              (select r.minutes_draft_days from committee_rules r where r.committee = m.committee
                and r.valid_from <= t.starts_at order by r.valid_from desc limit 1) as draft_days,
              (select count(*) from minutes_correction o where o.minutes = m.id and o.state = 'OPEN') as open_corrections,
              (select count(*) from minutes_answer s where s.minutes = m.id and s.circulation = m.circulations
                and s.answer = 'NONE') as silent,
              (select a.answer from minutes_answer a where a.minutes = m.id and a.circulation = m.circulations
                and a.institution = :institution) as mine,
              exists (select 1 from minutes_verifier v where v.minutes = m.id and v.person = :person
                and v.verified_at is null) as verifying
            from minutes m join committee_view c on c.id = m.committee join meeting t on t.id = m.meeting
            where m.committee in (:visible) and m.state <> 'PUBLISHED'
            order by t.starts_at, m.id""";

    static PendingMinutes of(ResultSet row, int number) throws SQLException {
        @Nullable Instant closed = Time.find(row, "closed_at");
        @Nullable String mine = row.getString("mine");
        return new PendingMinutes(
                new MinutesId(row.getObject("id", UUID.class)),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("abbr"),
                row.getInt("number"),
                MinutesState.valueOf(row.getString("state")),
                closed == null ? null : LocalDate.ofInstant(closed, Time.BRATISLAVA),
                row.getInt("draft_days"),
                Time.find(row, "deadline_at"),
                row.getInt("open_corrections"),
                row.getInt("silent"),
                mine == null ? null : AnswerRow.Answer.valueOf(mine),
                row.getBoolean("verifying"));
    }

    /** Whether corrections can still be proposed. */
    boolean commenting(Instant now) {
        return deadline != null && !now.isAfter(deadline) && silent > 0;
    }
}
