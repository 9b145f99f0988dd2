package sk.gremium.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import sk.gremium.decision.ResolutionFilter;
import sk.gremium.decision.ResolutionRegister;
import sk.gremium.directory.AccountInfo;
import sk.gremium.directory.Accounts;
import sk.gremium.draft.DraftRow;
import sk.gremium.draft.DraftState;
import sk.gremium.draft.Drafts;
import sk.gremium.draft.ImportedRemark;
import sk.gremium.kernel.Actor;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Comments;
import sk.gremium.review.Disposition;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.DisputeState;
import sk.gremium.review.Disputes;
import sk.gremium.review.RoundBoardRow;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.review.Rounds;
import sk.gremium.review.Target;
import sk.gremium.testing.ModuleTest;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;

@ModuleTest
@ActiveProfiles("demo")
class DemoDraftsModuleTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Comments comments;

    @Autowired
    private Disputes disputes;

    @Autowired
    private ResolutionRegister resolutions;

    @SuppressWarnings("NullAway.Init")
    DemoDraftsModuleTest() {}

    @Test
    void theSecretarySeesADraftAtEveryStage() {
        assertThat(drafts.list(actor("secretary")))
                .extracting(DraftRow::state)
                .contains(DraftState.DRAFTING, DraftState.IN_ROUND, DraftState.EVALUATING, DraftState.ADOPTED);
        assertThat(drafts.list(actor("member"))).extracting(DraftRow::state).contains(DraftState.DISPUTES);
    }

    @Test
    void theDraftInARoundShowsWhatADocumentMayHold() {
        assertThat(drafts.text(actor("member"), draft(DraftState.IN_ROUND).id(), 1)
                        .blocks())
                .hasSizeGreaterThan(100)
                .extracting(Block::kind)
                .contains(BlockKind.values());
    }

    @Test
    void theOpenRoundEndsSoonAndHasAnswersOfEveryKind() {
        RoundDetails round = round(DraftState.IN_ROUND);
        assertThat(round.phase()).isEqualTo(RoundPhase.OPEN);
        assertThat(round.deadline().deadlineAt()).isAfter(Instant.now());
        assertThat(rounds.board(actor("secretary"), round.id()))
                .extracting(RoundBoardRow::state)
                .contains(
                        RoundBoardRow.State.NOTHING,
                        RoundBoardRow.State.DRAFTING,
                        RoundBoardRow.State.SENT,
                        RoundBoardRow.State.NO_COMMENTS);
    }

    @Test
    void colleaguesHaveDraftsThatAreReadyAndDraftsThatAreNot() {
        List<CommentDetails> own = comments(actor("member"), DraftState.IN_ROUND).stream()
                .filter(comment -> comment.number() == null)
                .toList();
        assertThat(own)
                .hasSizeGreaterThan(5)
                .anyMatch(comment -> !comment.gaps().isEmpty());
        assertThat(own)
                .anyMatch(comment -> comment.fundamental() && comment.gaps().isEmpty());
        assertThat(own).anyMatch(comment -> {
            CommentDetails.Colleagues among = Objects.requireNonNull(comment.among());
            return among.supports() > 0 && among.notes() > 0;
        });
        assertThat(own).anyMatch(comment -> comment.content().editorial());
    }

    @Test
    void commentsSpeakOfTheWholeOfHeadingsAndOfSelectionsAndCompete() {
        List<CommentDetails> all = comments(actor("secretary"), DraftState.IN_ROUND);
        assertThat(all).extracting(comment -> comment.content().target().kind()).contains(Target.Kind.values());
        assertThat(all).anyMatch(comment -> {
            var anchor = comment.content().target().anchor();
            return anchor != null && !anchor.from().equals(anchor.to());
        });
        assertThat(all.stream()
                        .filter(comment -> comment.content().wording() != null)
                        .filter(comment -> {
                            var anchor = comment.content().target().anchor();
                            return anchor != null && anchor.quote().contains("najmenej 300 cudzincov");
                        }))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void theEvaluationIsHalfDoneAndTwoCameLate() {
        List<CommentDetails> all = comments(actor("secretary"), DraftState.EVALUATING);
        assertThat(all).hasSizeBetween(25, 45);
        assertThat(all).filteredOn(CommentDetails::late).hasSize(2);
        assertThat(all).filteredOn(comment -> comment.evaluation() == null).hasSizeGreaterThan(10);
        assertThat(all.stream()
                        .map(CommentDetails::evaluation)
                        .filter(Objects::nonNull)
                        .map(CommentDetails.EvaluationDetails::disposition))
                .contains(Disposition.values());
        assertThat(disputes.list(
                        actor("secretary"), round(DraftState.EVALUATING).id()))
                .isEmpty();
    }

    @Test
    void theAdoptedDraftWasResolvedUponAndOneDisputePersists() {
        DraftRow adopted = draft(DraftState.ADOPTED);
        assertThat(adopted.lastVersion()).isGreaterThan(1);
        assertThat(drafts.redline(actor("member"), adopted.id(), 1, adopted.lastVersion())
                        .changes())
                .hasSizeBetween(5, 15);
        assertThat(resolutions.list(actor("member"), ResolutionFilter.ALL))
                .anyMatch(resolution -> adopted.id().equals(resolution.draft())
                        && Integer.valueOf(adopted.lastVersion()).equals(resolution.draftVersion()));
        assertThat(disputes.list(actor("secretary"), round(DraftState.ADOPTED).id()))
                .extracting(DisputeDetails::state)
                .containsExactlyInAnyOrder(DisputeState.REMOVED, DisputeState.PERSISTS);
    }

    @Test
    void theUnsharedDraftHasProposalsAndCommentsBesideIt() {
        DraftRow unshared = draft(DraftState.DRAFTING);
        assertThat(drafts.remarks(actor("secretary"), unshared.id(), 1))
                .extracting(ImportedRemark::kind)
                .contains(ImportedRemark.Kind.COMMENT, ImportedRemark.Kind.CHANGE);
        assertThat(drafts.list(actor("member"))).extracting(DraftRow::id).doesNotContain(unshared.id());
    }

    private List<CommentDetails> comments(Actor reader, DraftState state) {
        return comments.list(reader, round(state).id());
    }

    private RoundDetails round(DraftState state) {
        return rounds.current(actor("secretary"), draft(state).id()).orElseThrow();
    }

    private DraftRow draft(DraftState state) {
        return drafts.list(actor("secretary")).stream()
                .filter(draft -> draft.state() == state)
                .findFirst()
                .orElseThrow();
    }

    private Actor actor(String who) {
        AccountInfo account = accounts.find(who + "@gremium.example").orElseThrow();
        return new Actor(account.person(), account.institution(), account.administrator());
    }
}
