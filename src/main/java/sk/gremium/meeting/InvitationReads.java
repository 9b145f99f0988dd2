package sk.gremium.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.InstitutionId;

/** Reads invitations; asks for no permission. */
@Component
class InvitationReads {

    /** Between the names of one institution's people; stands in no name. */
    private static final String BETWEEN = "\n";

    private final JdbcClient jdbc;

    InvitationReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InvitationRow> list(Meeting meeting, Predicate<InstitutionId> mine) {
        return jdbc.sql("""
                        select i.*, o.abbr, n.name_sk, by_whom.name as answered_name,
                          (select group_concat(p.name order by x.position separator '\\n') from invited_person x
                             join person_view p on p.id = x.person
                             where x.meeting = i.meeting and x.institution = i.institution) as people
                        from invitation i join institution o on o.id = i.institution
                        join institution_name n on n.institution = o.id
                          and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
                        left join person_view by_whom on by_whom.id = i.answered_by
                        where i.meeting = :meeting
                        order by i.voting desc, o.abbr collate utf8mb4_uca1400_slovak_as_ci, o.id""")
                .param("day", meeting.day())
                .param("meeting", meeting.id().value())
                .query((row, number) -> row(row, mine))
                .list();
    }

    Optional<Long> version(MeetingId meeting, InstitutionId institution) {
        return jdbc.sql("select version from invitation where meeting = ? and institution = ?")
                .params(meeting.value(), institution.value())
                .query(Long.class)
                .optional();
    }

    private static InvitationRow row(ResultSet row, Predicate<InstitutionId> mine) throws SQLException {
        InstitutionId institution = new InstitutionId(row.getObject("institution", UUID.class));
        @Nullable String people = row.getString("people");
        return new InvitationRow(
                new MeetingId(row.getObject("meeting", UUID.class)),
                institution,
                row.getString("abbr"),
                row.getString("name_sk"),
                row.getBoolean("voting"),
                people == null ? List.of() : List.of(people.split(BETWEEN)),
                Answer.valueOf(row.getString("answer")),
                row.getString("alternate_name"),
                row.getString("note"),
                row.getString("answered_name"),
                MeetingRows.instant(row, "answered_at"),
                mine.test(institution),
                row.getLong("version"));
    }
}
