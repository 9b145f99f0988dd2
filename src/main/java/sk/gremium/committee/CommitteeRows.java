package sk.gremium.committee;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;

final class CommitteeRows {

    static final String INFO = """
            select c.id, c.code, c.abbr, c.host, n.name_sk, n.genitive_sk, n.locative_sk, n.name_en
            from committee c join committee_name n on n.committee = c.id
              and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
            """;
    static final String BY_NAME = "n.name_sk collate utf8mb4_uca1400_slovak_as_ci, c.id";
    static final String MEMBER = """
            select m.id, m.person, p.name, p.feminine, p.email, p.function_sk, p.function_en, m.institution, i.abbr,
              n.name_sk, n.name_en, m.role, m.alternate_of, m.may_vote, m.may_speak, m.valid_from, m.valid_to
            from membership m
            join person_view p on p.id = m.person
            join institution i on i.id = m.institution
            join institution_name n on n.institution = i.id
              and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
            where m.committee = :committee and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
            """;
    static final String BY_INSTITUTION = """
            order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id,
              field(m.role, 'CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'ALTERNATE', 'COORDINATOR', 'CONTACT',
                'OBSERVER', 'TRACKER'), p.family_name collate utf8mb4_uca1400_slovak_as_ci, m.id""";

    static final String LIST = """
            select c.id, c.abbr, n.name_sk, n.name_en, c.host, h.abbr as host_abbr,
              count(distinct m.institution) as institutions, count(distinct m.person) as people
            from committee c
            join committee_name n on n.committee = c.id
              and n.valid_from <= :day and (n.valid_to is null or n.valid_to > :day)
            join institution h on h.id = c.host
            left join membership m on m.committee = c.id
              and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
            where :all or c.id in (:ids)
            group by c.id, c.abbr, n.name_sk, n.name_en, c.host, h.abbr
            order by n.name_sk collate utf8mb4_uca1400_slovak_as_ci, c.id""";
    static final String SEAT = """
            select m.id, m.committee, c.abbr, p.name, p.feminine, p.function_sk, p.function_en, m.role,
              stood.name as stands_for, m.valid_from, m.valid_to
            from membership m
            join committee c on c.id = m.committee
            join person_view p on p.id = m.person
            left join membership other on other.id = m.alternate_of
            left join person_view stood on stood.id = other.person
            where m.institution = :institution and m.valid_from <= :day and (:all or m.committee in (:ids))
            order by m.valid_to is not null and m.valid_to < :day,
              p.family_name collate utf8mb4_uca1400_slovak_as_ci, p.id,
              c.abbr collate utf8mb4_uca1400_slovak_as_ci, m.valid_from desc, m.id""";

    private CommitteeRows() {}

    static CommitteeRow row(ResultSet row, CommitteeId id, Set<Role> mine) throws SQLException {
        return new CommitteeRow(
                id,
                row.getString("abbr"),
                row.getString("name_sk"),
                row.getString("name_en"),
                new InstitutionId(row.getObject("host", UUID.class)),
                row.getString("host_abbr"),
                row.getInt("institutions"),
                row.getInt("people"),
                mine);
    }

    static SeatRow seat(ResultSet row, int number) throws SQLException {
        return new SeatRow(
                row.getObject("id", UUID.class),
                new CommitteeId(row.getObject("committee", UUID.class)),
                row.getString("abbr"),
                row.getString("name"),
                row.getBoolean("feminine"),
                row.getString("function_sk"),
                row.getString("function_en"),
                Role.valueOf(row.getString("role")),
                row.getString("stands_for"),
                row.getDate("valid_from").toLocalDate(),
                day(row, "valid_to"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        @Nullable Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    static CommitteeInfo info(ResultSet row, int number) throws SQLException {
        return new CommitteeInfo(
                new CommitteeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("abbr"),
                new InstitutionId(row.getObject("host", UUID.class)),
                row.getString("name_sk"),
                row.getString("genitive_sk"),
                row.getString("locative_sk"),
                row.getString("name_en"));
    }

    static MemberRow member(ResultSet row, int number) throws SQLException {
        return new MemberRow(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                row.getBoolean("feminine"),
                row.getString("email"),
                row.getString("function_sk"),
                row.getString("function_en"),
                new InstitutionId(row.getObject("institution", UUID.class)),
                row.getString("abbr"),
                row.getString("name_sk"),
                row.getString("name_en"),
                Role.valueOf(row.getString("role")),
                row.getObject("alternate_of", UUID.class),
                row.getBoolean("may_vote"),
                row.getBoolean("may_speak"),
                row.getDate("valid_from").toLocalDate(),
                day(row, "valid_to"));
    }

    static CommitteeRules rules(ResultSet row, int number) throws SQLException {
        return new CommitteeRules(
                row.getString("statute"),
                row.getDate("valid_from").toLocalDate(),
                CommitteeRules.QuorumBasis.valueOf(row.getString("quorum_basis")),
                CommitteeRules.Majority.valueOf(row.getString("decision_majority")),
                row.getBoolean("chair_casting_vote"),
                row.getBoolean("alternate_votes"),
                row.getBoolean("proxy_allowed"),
                CommitteeRules.VoteUnit.valueOf(row.getString("vote_unit")),
                CommitteeRules.SilenceRule.valueOf(row.getString("silence_rule")),
                row.getInt("per_rollam_days"),
                row.getInt("invite_days"),
                row.getInt("papers_days"),
                row.getInt("minutes_draft_days"),
                row.getInt("minutes_comment_days"),
                row.getInt("meetings_per_year"),
                row.getInt("comment_round_days"));
    }
}
