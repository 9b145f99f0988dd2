package sk.gremium.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.gremium.committee.Role;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.MovableClock;

@ReviewTest
class RoundOverviewModuleTest {

    @Autowired
    Fixture fixture;

    @Autowired
    Stage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    RoundOverview overview;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundKeeping keeping;

    @Autowired
    Responses responses;

    Actor secretary;
    Actor anna;
    DraftId draft;
    RoundId round;

    @BeforeEach
    void open() {
        clock.set(MovableClock.MONDAY);
        var committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MPSVR", Role.MEMBER);
        draft = stage.draft(committee.id(), committee.host(), secretary, Stage.text("Prvý odsek."));
        round = stage.round(secretary, draft, Visibility.AFTER_DEADLINE, anna);
    }

    @Test
    void onlyWhoFollowsTheRoundLearnsHowManyCommentsThereAre() {
        CommentId comment = stage.comment(anna, round, CommentKind.ORDINARY);
        responses.send(CommandId.next(), anna, round, Set.of(comment));
        assertThat(latest(secretary).sent()).isEqualTo(1);
        assertThat(latest(anna).sent()).isZero();
        assertThat(latest(anna).round().answered()).isEqualTo(1);
    }

    @Test
    void aRoundThatWasCalledOffIsPassedOver() {
        keeping.cancel(secretary, round, rounds.get(secretary, round).version(), "Predložený bol nesprávny text.");
        assertThat(overview.latest(secretary, List.of(draft))).isEmpty();
    }

    @Test
    void whoHasNoPartInTheCommitteeSeesNothing() {
        Actor outsider = fixture.committee().secretary();
        assertThat(overview.latest(outsider, List.of(draft))).isEmpty();
    }

    private RoundProgress latest(Actor actor) {
        return Objects.requireNonNull(overview.latest(actor, List.of(draft)).get(draft));
    }
}
