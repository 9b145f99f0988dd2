package sk.gremium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.gremium.committee.Role;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftState;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.MovableClock;

@ReviewTest
class RoundModuleTest {

    @Autowired
    Fixture fixture;

    @Autowired
    Stage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundOpening opening;

    @Autowired
    RoundKeeping keeping;

    @Autowired
    Comments comments;

    @Autowired
    Writing writing;

    @Autowired
    Responses responses;

    @Autowired
    Drafts drafts;

    Actor secretary;
    Actor anna;
    Actor boris;
    DraftId draft;
    RoundId round;

    @BeforeEach
    void open() {
        clock.set(MovableClock.MONDAY);
        var committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MPSVR", Role.MEMBER);
        boris = committee.seat("MV", Role.MEMBER);
        draft = stage.draft(committee.id(), committee.host(), secretary, Stage.text("Prvý odsek.", "Druhý odsek."));
        round = stage.round(secretary, draft, Visibility.AFTER_DEADLINE, anna, boris);
    }

    @Test
    void aRoundIsBoundToItsVersionAndExplainsItsDeadline() {
        RoundDetails details = rounds.get(anna, round);
        assertThat(details.number()).isEqualTo(1);
        assertThat(details.draftVersion()).isEqualTo(1);
        assertThat(details.phase()).isEqualTo(RoundPhase.OPEN);
        assertThat(details.deadline().workingDays()).hasSize(5);
        assertThat(details.deadline().deadlineAt()).isEqualTo("2026-10-09T21:59:59Z");
        assertThat(drafts.get(anna, draft).state()).isEqualTo(DraftState.IN_ROUND);
    }

    @Test
    void anotherRoundWaitsUntilThisOneIsFinished() {
        assertThatThrownBy(() -> stage.round(secretary, draft, Visibility.IMMEDIATE, anna))
                .isInstanceOf(Refused.class)
                .hasMessage("review.refused.unfinished_round");
    }

    @Test
    void openingTwiceWithOneCommandOpensOnce() {
        DraftId other = stage.draft(
                rounds.get(secretary, round).committee(), Stage.institution(secretary), secretary, Stage.text("A"));
        var wish = new NewRound(other, 1, Set.of(Stage.institution(anna)), 5, Visibility.IMMEDIATE, "");
        CommandId click = CommandId.next();
        assertThat(opening.open(click, secretary, wish)).isEqualTo(opening.open(click, secretary, wish));
        assertThat(rounds.ofDraft(secretary, other)).hasSize(1);
    }

    @Test
    void aCommentIsLateOneSecondAfterTheDeadlineAndNotAtIt() {
        CommentId inTime = stage.comment(anna, round, CommentKind.ORDINARY);
        CommentId late = stage.comment(anna, round, CommentKind.ORDINARY);
        var deadline = rounds.get(anna, round).deadline().deadlineAt();

        clock.set(deadline);
        responses.send(CommandId.next(), anna, round, Set.of(inTime));
        clock.set(deadline.plusSeconds(1));
        responses.send(CommandId.next(), anna, round, Set.of(late));

        assertThat(comments.get(anna, inTime).late()).isFalse();
        assertThat(comments.get(anna, late).late()).isTrue();
        assertThat(rounds.get(anna, round).phase()).isEqualTo(RoundPhase.CLOSED);
        assertThat(rounds.board(secretary, round))
                .filteredOn(row -> row.institution().equals(anna.institution()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.state()).isEqualTo(RoundBoardRow.State.SENT);
                    assertThat(row.sent()).isEqualTo(2);
                    assertThat(row.late()).isEqualTo(1);
                });
        responses.noComments(CommandId.next(), boris, round);
        assertThat(rounds.get(boris, round).mine())
                .satisfies(mine -> assertThat(mine.late()).isTrue());
    }

    @Test
    void whatWasSentIsTakenBackUntilTheDeadlineAndKeepsItsNumber() {
        CommentId first = stage.comment(anna, round, CommentKind.ORDINARY);
        responses.send(CommandId.next(), anna, round, Set.of(first));
        String number = comments.get(anna, first).number();
        assertThat(number).endsWith("-001");
        responses.takeBack(CommandId.next(), anna, round);
        assertThat(comments.get(anna, first).state()).isEqualTo(CommentState.DRAFT);
        assertThat(comments.list(secretary, round)).isEmpty();

        CommentId second = stage.comment(anna, round, CommentKind.ORDINARY);
        responses.send(CommandId.next(), anna, round, Set.of(first, second));
        assertThat(comments.get(anna, first).number()).isEqualTo(number);
        assertThat(comments.get(anna, second).number()).endsWith("-002");

        clock.advance(Duration.ofDays(10));
        assertThatThrownBy(() -> responses.takeBack(CommandId.next(), anna, round))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aDoubleClickSendsOnce() {
        CommentId comment = stage.comment(anna, round, CommentKind.ORDINARY);
        CommandId click = CommandId.next();
        responses.send(click, anna, round, Set.of(comment));
        responses.send(click, anna, round, Set.of(comment));
        CommandId none = CommandId.next();
        responses.noComments(none, boris, round);
        responses.noComments(none, boris, round);
        assertThat(rounds.ofDraft(secretary, draft).getFirst().answered()).isEqualTo(2);
    }

    @Test
    void sendingRefusesWhatIsIncompleteAndSendsNothing() {
        CommentId good = stage.comment(anna, round, CommentKind.ORDINARY);
        CommentId bare = writing.write(
                CommandId.next(),
                anna,
                round,
                new CommentContent(Target.whole(), CommentKind.FUNDAMENTAL, false, "Nesúhlasíme.", null, ""));
        assertThatThrownBy(() -> responses.send(CommandId.next(), anna, round, Set.of(good, bare)))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        refusal -> assertThat(refusal.gaps()).containsEntry(bare, List.of(CommentContent.Gap.REASON)));
        assertThat(comments.get(anna, good).state()).isEqualTo(CommentState.DRAFT);
    }

    @Test
    void aStaleEditIsRefusedAndTheStoredTextStays() {
        CommentId comment = stage.comment(anna, round, CommentKind.ORDINARY);
        long version = comments.get(anna, comment).version();
        var mine = new CommentContent(Target.whole(), CommentKind.ORDINARY, false, "Moje znenie.", null, "");
        var theirs = new CommentContent(Target.whole(), CommentKind.ORDINARY, false, "Ich znenie.", null, "");
        long next = writing.edit(anna, comment, version, theirs);
        assertThatThrownBy(() -> writing.edit(anna, comment, version, mine)).isInstanceOf(Stale.class);
        assertThat(comments.get(anna, comment).content()).isEqualTo(theirs);
        assertThat(comments.get(anna, comment).version()).isEqualTo(next);
        writing.edit(anna, comment, next, mine);
        assertThat(comments.get(anna, comment).content()).isEqualTo(mine);
    }

    @Test
    void whatWasSentIsNotEdited() {
        CommentId comment = stage.comment(anna, round, CommentKind.ORDINARY);
        responses.send(CommandId.next(), anna, round, Set.of(comment));
        CommentDetails sent = comments.get(anna, comment);
        assertThatThrownBy(() -> writing.edit(anna, comment, sent.version(), sent.content()))
                .isInstanceOf(Refused.class);
        writing.withdraw(anna, comment, sent.version());
        assertThat(comments.list(anna, round)).isEmpty();
    }

    @Test
    void aLongerDeadlineIsCountedFromTheOpeningAndKeepsTheOldOne() {
        RoundDetails before = rounds.get(secretary, round);
        keeping.extend(secretary, round, before.version(), 2, "Žiadosť ministerstva");
        RoundDetails after = rounds.get(secretary, round);
        assertThat(after.deadline().workingDays()).hasSize(7);
        assertThat(after.deadline().lastDay()).isEqualTo("2026-10-13");
        assertThat(after.extensions()).singleElement().satisfies(extension -> {
            assertThat(extension.before()).isEqualTo(before.deadline().deadlineAt());
            assertThat(extension.reason()).isEqualTo("Žiadosť ministerstva");
        });
        assertThatThrownBy(() -> keeping.extend(secretary, round, before.version(), 1, "znova"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aRoundIsClosedEarlyOnlyOnceEverybodyAnswered() {
        responses.noComments(CommandId.next(), anna, round);
        long version = rounds.get(secretary, round).version();
        assertThatThrownBy(() -> keeping.close(secretary, round, version)).hasMessage("review.refused.awaited");
        responses.noComments(CommandId.next(), boris, round);
        keeping.close(secretary, round, version);
        assertThat(rounds.get(anna, round).phase()).isEqualTo(RoundPhase.CLOSED);
        assertThat(drafts.get(anna, draft).state()).isEqualTo(DraftState.EVALUATING);
    }

    @Test
    void aCancelledRoundLeavesRoomForTheNext() {
        keeping.cancel(secretary, round, rounds.get(secretary, round).version(), "Nesprávna príloha");
        assertThat(rounds.get(anna, round).cancelReason()).isEqualTo("Nesprávna príloha");
        RoundId next = stage.round(secretary, draft, Visibility.IMMEDIATE, anna);
        assertThat(rounds.get(anna, next).number()).isEqualTo(2);
        assertThat(rounds.current(anna, draft))
                .get()
                .extracting(RoundDetails::id)
                .isEqualTo(next);
    }
}
