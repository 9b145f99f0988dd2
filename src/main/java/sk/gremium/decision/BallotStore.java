package sk.gremium.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import sk.gremium.committee.CommitteeRules.Majority;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.PersonId;
import sk.gremium.kernel.Time;

/** Loads and keeps ballots and their votes. */
@Repository
class BallotStore {

    private final JdbcClient jdbc;

    BallotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ballot> of(ResolutionId resolution) {
        return jdbc.sql("select * from ballot where resolution = ?")
                .param(resolution.value())
                .query(BallotStore::ballot)
                .optional();
    }

    /** Opens the ballot with a row for every institution that has a vote. */
    void insert(Ballot ballot, List<InstitutionId> electorate, Set<InstitutionId> present) {
        jdbc.sql("""
                        insert into ballot (id, resolution, majority, casting_vote, chair_institution, opened_at,
                          by_casting_vote, version) values (:id, :resolution, :majority, :casting, :chair, :opened, false, 0)""")
                .param("id", ballot.id().value())
                .param("resolution", ballot.resolution().value())
                .param("majority", ballot.majority().name())
                .param("casting", ballot.castingVote())
                .param("chair", ballot.chair() == null ? null : ballot.chair().value())
                .param("opened", Time.stored(ballot.openedAt()))
                .update();
        for (InstitutionId institution : electorate) {
            boolean eligible = present.contains(institution);
            jdbc.sql("""
                            insert into vote (ballot, institution, eligible, value, recorded, note)
                            values (?, ?, ?, ?, false, '')""")
                    .params(
                            ballot.id().value(),
                            institution.value(),
                            eligible,
                            (eligible ? VoteValue.NOT_VOTED : VoteValue.ABSENT).name())
                    .update();
        }
    }

    Map<InstitutionId, VoteValue> votes(BallotId ballot) {
        Map<InstitutionId, VoteValue> votes = new LinkedHashMap<>();
        jdbc.sql("select institution, value from vote where ballot = ?")
                .param(ballot.value())
                .query(row -> {
                    votes.put(
                            new InstitutionId(row.getObject("institution", UUID.class)),
                            VoteValue.valueOf(row.getString("value")));
                });
        return votes;
    }

    void write(BallotId ballot, InstitutionId institution, CastVote vote, PersonId by, boolean recorded, Instant now) {
        jdbc.sql("""
                        update vote set value = ?, note = ?, cast_by = ?, recorded = ?, cast_at = ?
                        where ballot = ? and institution = ? and eligible""")
                .params(
                        vote.value().name(),
                        vote.note(),
                        by.value(),
                        recorded,
                        Time.stored(now),
                        ballot.value(),
                        institution.value())
                .update();
    }

    void close(BallotId ballot, Outcome outcome, Instant now) {
        jdbc.sql(
                        "update ballot set closed_at = ?, outcome = ?, by_casting_vote = ?, version = version + 1 where id = ?")
                .params(
                        Time.stored(now),
                        (outcome.adopted() ? ResolutionState.ADOPTED : ResolutionState.NOT_ADOPTED).name(),
                        outcome.byCastingVote(),
                        ballot.value())
                .update();
    }

    private static Ballot ballot(ResultSet row, int number) throws SQLException {
        @Nullable UUID chair = row.getObject("chair_institution", UUID.class);
        return new Ballot(
                new BallotId(row.getObject("id", UUID.class)),
                new ResolutionId(row.getObject("resolution", UUID.class)),
                Majority.valueOf(row.getString("majority")),
                row.getBoolean("casting_vote"),
                chair == null ? null : new InstitutionId(chair),
                Time.read(row, "opened_at"),
                Time.find(row, "closed_at"));
    }
}
