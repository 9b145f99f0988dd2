package sk.gremium.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.committee.CommitteeRules.Majority;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.Time;

/** Reads the votes on resolutions, on many as on one by two statements; asks for no permission. */
@Component
class BallotReads {

    private final JdbcClient jdbc;

    BallotReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ballots, with the names that institutions had on the day of the meeting; without a ballot no key. */
    Map<ResolutionId, BallotDetails> of(Collection<ResolutionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> values = ids.stream().map(ResolutionId::value).toList();
        Map<UUID, List<VoteRow>> votes = votes(values);
        Map<ResolutionId, BallotDetails> ballots = new HashMap<>();
        jdbc.sql("select * from ballot where resolution in (:ids)")
                .param("ids", values)
                .query(row -> {
                    ballots.put(
                            new ResolutionId(row.getObject("resolution", UUID.class)),
                            ballot(row, votes.getOrDefault(row.getObject("id", UUID.class), List.of())));
                });
        return ballots;
    }

    private Map<UUID, List<VoteRow>> votes(List<UUID> resolutions) {
        Map<UUID, List<VoteRow>> votes = new HashMap<>();
        jdbc.sql("""
                        select v.*, i.abbr, n.name_sk, p.name as by_name
                        from vote v join ballot b on b.id = v.ballot join resolution r on r.id = b.resolution
                        join meeting m on m.id = r.meeting join institution i on i.id = v.institution
                        join institution_name n on n.institution = i.id and n.valid_from <= date(m.starts_at)
                          and (n.valid_to is null or n.valid_to > date(m.starts_at))
                        left join person_view p on p.id = v.cast_by
                        where b.resolution in (:ids)
                        order by i.abbr collate utf8mb4_uca1400_slovak_as_ci, i.id""").param("ids", resolutions).query(row -> {
            votes.computeIfAbsent(row.getObject("ballot", UUID.class), ballot -> new ArrayList<>())
                    .add(vote(row));
        });
        return votes;
    }

    private static VoteRow vote(ResultSet row) throws SQLException {
        return new VoteRow(
                new InstitutionId(row.getObject("institution", UUID.class)),
                row.getString("abbr"),
                row.getString("name_sk"),
                VoteValue.valueOf(row.getString("value")),
                row.getString("by_name"),
                row.getBoolean("recorded"),
                Time.find(row, "cast_at"),
                row.getString("note"));
    }

    private static BallotDetails ballot(ResultSet row, List<VoteRow> votes) throws SQLException {
        @Nullable String outcome = row.getString("outcome");
        @Nullable UUID chair = row.getObject("chair_institution", UUID.class);
        return new BallotDetails(
                new BallotId(row.getObject("id", UUID.class)),
                Majority.valueOf(row.getString("majority")),
                row.getBoolean("casting_vote") && chair != null ? new InstitutionId(chair) : null,
                Time.read(row, "opened_at"),
                Time.find(row, "closed_at"),
                outcome == null ? null : ResolutionState.valueOf(outcome),
                row.getBoolean("by_casting_vote"),
                votes);
    }
}
