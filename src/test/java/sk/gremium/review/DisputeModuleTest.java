package sk.gremium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.Fixture.TestCommittee;
import sk.gremium.testing.MovableClock;
import sk.gremium.text.TextBody;

@ReviewTest
class DisputeModuleTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 10, 20, 9, 0);

    @Autowired
    Fixture fixture;

    @Autowired
    Stage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    Writing writing;

    @Autowired
    Responses responses;

    @Autowired
    Comments comments;

    @Autowired
    Evaluation evaluation;

    @Autowired
    Publication publication;

    @Autowired
    Answers answers;

    @Autowired
    Disputes disputes;

    TestCommittee committee;
    Actor secretary;
    Actor anna;
    Actor boris;
    TextBody text;
    RoundId round;
    CommentId comment;
    CommentId ordinary;
    DisputeId dispute;

    @BeforeEach
    void argue() {
        stageOf(Visibility.AFTER_DEADLINE);
    }

    private void stageOf(Visibility visibility) {
        clock.set(MovableClock.MONDAY);
        committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MPSVR", Role.MEMBER);
        boris = committee.seat("MV", Role.MEMBER);
        text = Stage.text("Kurzy pre 500 osôb.");
        round = stage.round(committee, secretary, text, visibility, anna, boris);
        CommentContent wording = Stage.wording(text, 1, 10, 13, "800");
        comment = writing.write(
                CommandId.next(),
                anna,
                round,
                new CommentContent(
                        wording.target(), CommentKind.FUNDAMENTAL, false, "", wording.wording(), "Dopyt rastie."));
        ordinary = stage.comment(anna, round, CommentKind.ORDINARY);
        responses.send(CommandId.next(), anna, round, Set.of(comment, ordinary));
        clock.advance(Duration.ofDays(8));
        Verdict no = new Verdict(Disposition.REJECTED, "Bez krytia.", false);
        evaluation.evaluate(secretary, comment, 0, no);
        evaluation.evaluate(secretary, ordinary, 0, no);
        publication.publish(CommandId.next(), secretary, round);
        dispute = disputes.list(secretary, round).getFirst().id();
    }

    @Test
    void talksAreArrangedMovedAndEndInAgreement() {
        disputes.schedule(secretary, dispute, 0, talk(DisputeLevel.EXPERT, TUESDAY));
        disputes.schedule(secretary, dispute, seen().version(), talk(DisputeLevel.EXPERT, TUESDAY.plusDays(1)));
        assertThat(seen().state()).isEqualTo(DisputeState.SCHEDULED);
        assertThat(seen().talks()).singleElement().satisfies(talk -> {
            assertThat(talk.heldOn()).isEqualTo(TUESDAY.plusDays(1));
            assertThat(talk.outcome()).isNull();
        });
        disputes.remove(secretary, dispute, seen().version(), RemovedBy.RECLASSIFICATION, " Obyčajná. ", null);
        assertThat(seen().state()).isEqualTo(DisputeState.REMOVED);
        assertThat(seen().talks()).singleElement().satisfies(talk -> {
            assertThat(talk.outcome()).isEqualTo(DisputeState.REMOVED);
            assertThat(talk.note()).isEqualTo("Obyčajná.");
        });
        assertThat(end().removedBy()).isEqualTo(RemovedBy.RECLASSIFICATION);
        assertThat(end().at()).isEqualTo(clock.instant());
        assertThat(seen().settle()).isFalse();
    }

    @Test
    void whatPersistsGoesToAHigherLevelAndNeverBackBelow() {
        disputes.schedule(secretary, dispute, 0, talk(DisputeLevel.STATE_SECRETARY, TUESDAY));
        disputes.persist(secretary, dispute, seen().version(), "Bez dohody o počte.");
        assertThat(seen().state()).isEqualTo(DisputeState.PERSISTS);
        assertThatThrownBy(() -> disputes.schedule(
                        secretary, dispute, seen().version(), talk(DisputeLevel.EXPERT, TUESDAY.plusDays(7))))
                .hasMessage("review.refused.dispute_level");
        disputes.schedule(secretary, dispute, seen().version(), talk(DisputeLevel.MINISTER, TUESDAY.plusDays(7)));
        assertThat(seen().talks())
                .extracting(DisputeDetails.TalkDetails::note)
                .containsExactly("Bez dohody o počte.", "");
        assertThat(seen().settle()).isTrue();
    }

    @Test
    void whatEndsWithoutTalksKeepsItsNote() {
        disputes.remove(secretary, dispute, 0, RemovedBy.WITHDRAWAL, "List z 15. 10.", null);
        assertThat(seen().talks()).isEmpty();
        assertThat(end().note()).isEqualTo("List z 15. 10.");
        assertThat(end().by()).contains("Skúšobná");
    }

    @ParameterizedTest
    @EnumSource(RemovedBy.class)
    void onlyACompromiseMustSayWhichOne(RemovedBy way) {
        if (way == RemovedBy.COMPROMISE) {
            assertThatThrownBy(() -> disputes.remove(secretary, dispute, 0, way, " ", null))
                    .hasMessage("review.refused.compromise");
            assertThat(seen().state()).isEqualTo(DisputeState.OPEN);
        } else {
            disputes.remove(secretary, dispute, 0, way, "", null);
            assertThat(end().removedBy()).isEqualTo(way);
        }
    }

    @Test
    void theWordingAgreedOnIsKeptWhateverBecomesOfIt() {
        WordingUse use = disputes.remove(secretary, dispute, 0, RemovedBy.COMPROMISE, "", "650");
        assertThat(use).isNotEqualTo(WordingUse.NOT_USED);
        assertThat(end().compromise()).isEqualTo("650");
        assertThat(end().wordingUse()).isEqualTo(use);
    }

    @Test
    void anInstitutionThatAgreesEndsTheDisputeForGood() {
        answers.answer(anna, comment, Answer.INSISTS);
        assertThat(seen().state()).isEqualTo(DisputeState.OPEN);
        answers.answer(anna, comment, Answer.AGREES);
        answers.answer(anna, comment, Answer.AGREES);
        assertThat(seen().state()).isEqualTo(DisputeState.REMOVED);
        assertThat(end().removedBy()).isEqualTo(RemovedBy.EXPLANATION);
        assertThatThrownBy(() -> answers.answer(anna, comment, Answer.INSISTS)).hasMessage("review.refused.agreed");
        assertThat(Objects.requireNonNull(comments.get(anna, comment).evaluation()))
                .satisfies(evaluated -> {
                    assertThat(evaluated.answer()).isEqualTo(Answer.AGREES);
                    assertThat(evaluated.disputeState()).isEqualTo(DisputeState.REMOVED);
                });
    }

    @Test
    void anOrdinaryCommentIsAnsweredWithoutADispute() {
        answers.answer(anna, ordinary, Answer.INSISTS);
        assertThat(Objects.requireNonNull(comments.get(anna, ordinary).evaluation()))
                .satisfies(evaluated -> {
                    assertThat(evaluated.answer()).isEqualTo(Answer.INSISTS);
                    assertThat(evaluated.dispute()).isNull();
                });
    }

    @Test
    void twoWhoRecordAtOnceDoNotOverwriteEachOther() {
        disputes.schedule(secretary, dispute, 0, talk(DisputeLevel.EXPERT, TUESDAY));
        assertThatThrownBy(() -> disputes.remove(secretary, dispute, 0, RemovedBy.WITHDRAWAL, "", null))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> disputes.schedule(
                        committee.secretary(), dispute, 0, talk(DisputeLevel.EXPERT, TUESDAY.plusDays(1))))
                .isInstanceOf(Stale.class);
        assertThat(seen().talks())
                .singleElement()
                .satisfies(talk -> assertThat(talk.heldOn()).isEqualTo(TUESDAY));
    }

    @Test
    void talksHavePeopleAndResultsHaveWords() {
        assertThatThrownBy(() -> disputes.schedule(
                        secretary, dispute, 0, new PlannedTalk(DisputeLevel.EXPERT, TUESDAY, TalkForm.ONLINE, "  ")))
                .hasMessage("review.refused.participants");
        disputes.schedule(secretary, dispute, 0, talk(DisputeLevel.EXPERT, TUESDAY));
        long version = seen().version();
        assertThatThrownBy(() -> disputes.persist(secretary, dispute, version, " "))
                .hasMessage("review.refused.reason");
    }

    @Test
    void nothingPersistsBeforeAnybodyTalked() {
        assertThatThrownBy(() -> disputes.persist(secretary, dispute, 0, "Nedohodli sme sa."))
                .isInstanceOf(Refused.class)
                .hasMessage("review.refused.dispute_state");
    }

    @Test
    void inAQuietRoundOnlyTheTwoSidesSeeTheDispute() {
        stageOf(Visibility.SECRETARIAT_ONLY);
        assertThat(disputes.list(secretary, round)).hasSize(1);
        assertThat(disputes.list(anna, round))
                .singleElement()
                .satisfies(seen -> assertThat(seen.settle()).isFalse());
        assertThat(disputes.list(boris, round)).isEmpty();
        assertThatThrownBy(() -> disputes.remove(boris, dispute, 0, RemovedBy.WITHDRAWAL, "", null))
                .isInstanceOf(NotFound.class);
    }

    private DisputeDetails seen() {
        return disputes.list(secretary, round).getFirst();
    }

    private DisputeDetails.End end() {
        return Objects.requireNonNull(seen().end());
    }

    private static PlannedTalk talk(DisputeLevel level, LocalDateTime at) {
        return new PlannedTalk(level, at, TalkForm.MEETING, "riaditelia odborov");
    }
}
