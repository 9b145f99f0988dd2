package sk.gremium.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.MeetingKind;

/** The queries of lists and pages of minutes and how their rows become records. */
final class MinutesRows {

    static final String SELECT = """
            select m.id, m.label, m.edition, m.state, m.committee, c.abbr, m.meeting, t.number as meeting_number, t.kind,
              t.starts_at, m.deadline_at, m.published_at,
              (select count(*) from minutes_correction o where o.minutes = m.id and o.state = 'OPEN') as open_corrections
            from minutes m join committee_view c on c.id = m.committee join meeting t on t.id = m.meeting
            where m.committee in (:visible) and (m.state <> 'DRAFT' or m.committee in (:writing))
              and (:committee is null or m.committee = :committee) and (:year is null or year(t.starts_at) = :year)
              and (:meeting is null or m.meeting = :meeting)
              and (:point is null or m.meeting in (select r.meeting from resolution r
                join resolution_point p on p.resolution = r.id where p.id = :point))
            order by t.starts_at desc, m.meeting, m.edition desc""";
    static final String ANSWERS = """
            select a.institution, i.abbr, a.answer, p.name, a.answered_at
            from minutes_answer a join institution i on i.id = a.institution
            left join person_view p on p.id = a.person
            where a.minutes = ? and a.circulation = ?
            order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id""";
    static final String CORRECTIONS = """
            select c.*, i.abbr, n.name_sk, p.name as author_name, d.name as answered_name
            from minutes_correction c
            join institution i on i.id = c.institution
            join institution_name n on n.institution = i.id
              and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
            join person_view p on p.id = c.author
            left join person_view d on d.id = c.answered_by
            where c.minutes = :minutes order by c.state <> 'OPEN', c.written_at, c.id""";

    private MinutesRows() {}

    static MinutesRow row(ResultSet row, int number) throws SQLException {
        return new MinutesRow(
                new MinutesId(row.getObject("id", UUID.class)),
                row.getString("label"),
                row.getInt("edition"),
                MinutesState.valueOf(row.getString("state")),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("abbr"),
                new MeetingId(row.getObject("meeting", UUID.class)),
                row.getInt("meeting_number"),
                MeetingKind.valueOf(row.getString("kind")),
                row.getObject("starts_at", LocalDateTime.class).toLocalDate(),
                Time.find(row, "deadline_at"),
                row.getInt("open_corrections"),
                Time.find(row, "published_at"));
    }

    static AnswerRow answer(ResultSet row, int number) throws SQLException {
        return new AnswerRow(
                new InstitutionId(row.getObject("institution", UUID.class)),
                row.getString("abbr"),
                AnswerRow.Answer.valueOf(row.getString("answer")),
                row.getString("name"),
                Time.find(row, "answered_at"));
    }

    static CorrectionRow correction(ResultSet row, @Nullable InstitutionId own) throws SQLException {
        InstitutionId institution = new InstitutionId(row.getObject("institution", UUID.class));
        return new CorrectionRow(
                new CorrectionId(row.getObject("id", UUID.class)),
                institution,
                row.getString("abbr"),
                row.getString("name_sk"),
                row.getString("author_name"),
                CorrectionStore.passage(row),
                row.getString("wording"),
                row.getString("reason"),
                CorrectionState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getString("answered_name"),
                Time.read(row, "written_at"),
                institution.equals(own),
                row.getLong("version"));
    }
}
