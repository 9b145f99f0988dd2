package sk.gremium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sk.gremium.decision.DecisionOperations.institution;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import sk.gremium.committee.CommitteeRules;
import sk.gremium.committee.CommitteeRules.Majority;
import sk.gremium.committee.Role;
import sk.gremium.decision.DecisionOperations.Stage;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Refused;
import sk.gremium.meeting.Attendance;
import sk.gremium.meeting.Presence;
import sk.gremium.meeting.SeatTaken;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.ModuleTest;

/** Votes by the rules of different committees: who counts, when there are enough, what carries. */
@ModuleTest
@Import(DecisionOperations.class)
class BallotModuleTest {

    @Autowired
    Fixture fixture;

    @Autowired
    DecisionOperations operations;

    @Autowired
    Ballots ballots;

    @Autowired
    Resolutions resolutions;

    @Autowired
    Attendance attendance;

    /** A committee of four institutions with a vote, three of them there, and a resolution put to the vote. */
    private final class Vote {

        final Fixture.TestCommittee committee;
        final Actor secretary;
        final Actor chair;
        final Actor anna;
        final Actor peter;
        final Actor jana;
        DecisionOperations.Scene scene;

        Vote(CommitteeRules rules, Stage stage) {
            committee = fixture.committee(rules);
            secretary = committee.secretary();
            chair = committee.chair();
            anna = committee.seat("MPSVR", Role.MEMBER);
            peter = committee.seat("MV", Role.MEMBER);
            jana = committee.seat("MZ", Role.MEMBER);
            scene = operations.play(committee.id(), secretary, List.of(chair, anna, peter), stage);
        }

        ResolutionState closedAfter(VoteValue chairs, VoteValue annas, VoteValue peters) {
            cast(chair, chairs);
            cast(anna, annas);
            cast(peter, peters);
            return ballots.close(CommandId.next(), secretary, scene.resolution());
        }

        void cast(Actor actor, VoteValue value) {
            if (value.cast()) {
                ballots.vote(actor, scene.resolution(), CastVote.of(value));
            }
        }

        BallotDetails ballot() {
            return Objects.requireNonNull(
                    resolutions.details(secretary, scene.resolution()).ballot());
        }
    }

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}: {4}")
    @CsvSource({
        "OF_PRESENT, FOR, FOR, AGAINST, ADOPTED",
        "OF_PRESENT, FOR, ABSTAINED, NOT_VOTED, NOT_ADOPTED",
        "OF_ALL, FOR, FOR, FOR, ADOPTED",
        "OF_ALL, FOR, FOR, AGAINST, ADOPTED",
        "OF_ALL, AGAINST, FOR, FOR, NOT_ADOPTED",
        "TWO_THIRDS_OF_PRESENT, FOR, FOR, AGAINST, ADOPTED",
        "TWO_THIRDS_OF_PRESENT, FOR, ABSTAINED, AGAINST, NOT_ADOPTED",
        "CONSENSUS, FOR, ABSTAINED, ABSTAINED, ADOPTED",
        "CONSENSUS, FOR, FOR, AGAINST, NOT_ADOPTED"
    })
    void eachCommitteeDecidesByItsOwnMajority(
            Majority majority, VoteValue chairs, VoteValue annas, VoteValue peters, ResolutionState state) {
        var vote = new Vote(rules(majority, true), Stage.OPEN);

        assertThat(vote.closedAfter(chairs, annas, peters)).isEqualTo(state);
    }

    @Test
    void whereTheChairDecidesATieThatIsSaidOfTheResult() {
        var vote = new Vote(rules(Majority.OF_ALL, true), Stage.OPEN);
        vote.closedAfter(VoteValue.FOR, VoteValue.FOR, VoteValue.AGAINST);

        assertThat(vote.ballot().byCastingVote()).isTrue();
    }

    @Test
    void theRuleOfTheDayOnWhichTheVoteOpenedIsKeptWithIt() {
        var vote = new Vote(rules(Majority.CONSENSUS, false), Stage.OPEN);

        assertThat(vote.ballot().majority()).isEqualTo(Majority.CONSENSUS);
    }

    @Test
    void anAlternateVotesForTheInstitutionAndThenTheMemberNoMore() {
        var vote = new Vote(rules(Majority.OF_PRESENT, true), Stage.DRAFT);
        Actor deputy = vote.committee.colleagueOf(vote.peter, Role.ALTERNATE);
        attendance.record(vote.secretary, vote.scene.meeting(), SeatTaken.by(institution(vote.peter), deputy.person()));
        ballots.open(CommandId.next(), vote.secretary, vote.scene.resolution());

        vote.cast(deputy, VoteValue.AGAINST);

        assertThatThrownBy(() -> vote.cast(vote.peter, VoteValue.FOR)).isInstanceOf(Refused.class);
        assertThat(vote.ballot().tally().against()).isOne();
        assertThat(vote.ballot().tally().votesFor()).isZero();
    }

    @Test
    void whereAlternatesDoNotVoteTheInstitutionOfOneIsNotAmongThoseThere() {
        var vote = new Vote(rules(Majority.OF_PRESENT, false), Stage.DRAFT);
        Actor deputy = vote.committee.colleagueOf(vote.peter, Role.ALTERNATE);
        attendance.record(vote.secretary, vote.scene.meeting(), SeatTaken.present(institution(vote.jana)));
        attendance.record(vote.secretary, vote.scene.meeting(), SeatTaken.by(institution(vote.peter), deputy.person()));
        ballots.open(CommandId.next(), vote.secretary, vote.scene.resolution());

        assertThatThrownBy(() -> vote.cast(deputy, VoteValue.FOR)).isInstanceOf(Refused.class);
        assertThat(vote.ballot().tally().absent()).isOne();
    }

    @Test
    void halfOfTheInstitutionsIsNoQuorumAndOneMoreIs() {
        var vote = new Vote(rules(Majority.OF_PRESENT, true), Stage.DRAFT);
        attendance.record(
                vote.secretary, vote.scene.meeting(), SeatTaken.nobody(institution(vote.peter), Presence.EXCUSED));

        assertThatThrownBy(() -> ballots.open(CommandId.next(), vote.secretary, vote.scene.resolution()))
                .isInstanceOf(Refused.class);

        attendance.record(vote.secretary, vote.scene.meeting(), SeatTaken.present(institution(vote.jana)));
        ballots.open(CommandId.next(), vote.secretary, vote.scene.resolution());
        assertThat(vote.ballot().tally().present()).isEqualTo(3);
    }

    @Test
    void twoOfAnInstitutionWhoVoteAtTheSameMomentCastOneVote() throws Exception {
        var vote = new Vote(rules(Majority.OF_PRESENT, true), Stage.OPEN);
        Actor colleague = vote.committee.colleagueOf(vote.anna, Role.MEMBER);
        List<Callable<Boolean>> acts =
                List.of(voting(vote, vote.anna, VoteValue.FOR), voting(vote, colleague, VoteValue.AGAINST));
        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> act : threads.invokeAll(acts)) {
                try {
                    act.get();
                } catch (ExecutionException e) {
                    assertThat(e).hasCauseInstanceOf(Refused.class);
                    refused++;
                }
            }
        }

        assertThat(refused).isOne();
        assertThat(vote.ballot().tally().notVoted()).isEqualTo(2);
    }

    private Callable<Boolean> voting(Vote vote, Actor actor, VoteValue value) {
        return DelegatingSecurityContextCallable.create(
                () -> {
                    vote.cast(actor, value);
                    return true;
                },
                SecurityContextHolder.getContext());
    }

    private static CommitteeRules rules(Majority majority, boolean alternatesVote) {
        CommitteeRules usual = CommitteeRules.usual("štatút", Fixture.LONG_AGO);
        return new CommitteeRules(
                usual.statute(),
                usual.validFrom(),
                usual.quorumBasis(),
                majority,
                true,
                alternatesVote,
                usual.proxyAllowed(),
                usual.voteUnit(),
                usual.silenceRule(),
                usual.perRollamDays(),
                usual.inviteDays(),
                usual.papersDays(),
                usual.minutesDraftDays(),
                usual.minutesCommentDays(),
                usual.meetingsPerYear(),
                usual.commentRoundDays());
    }
}
