package sk.gremium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import sk.gremium.committee.Role;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.draft.WorkingText;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.testing.Fixture;
import sk.gremium.testing.Fixture.TestCommittee;
import sk.gremium.testing.MovableClock;
import sk.gremium.text.Block;
import sk.gremium.text.TextBody;
import sk.gremium.text.anchor.Carried;

/** What becomes of a proposed wording that is accepted, and where the comments stand in the version that follows. */
@ReviewTest
class IncorporationModuleTest {

    private static final String FIRST = "Kurzy pre 500 osôb vo všetkých krajoch.";
    private static final Verdict INTO_THE_TEXT = new Verdict(Disposition.ACCEPTED, "", true);

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
    Evaluation evaluation;

    @Autowired
    Comments comments;

    @Autowired
    CarriedComments carried;

    @Autowired
    Drafts drafts;

    @Autowired
    WorkingText working;

    Actor secretary;
    Actor anna;
    Actor boris;
    TextBody text;
    DraftId draft;
    RoundId round;

    @SuppressWarnings("NullAway.Init")
    IncorporationModuleTest() {}

    @BeforeEach
    void open() {
        clock.set(MovableClock.MONDAY);
        TestCommittee committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MPSVR", Role.MEMBER);
        boris = committee.seat("MV", Role.MEMBER);
        text = Stage.text(FIRST, "Druhý odsek.", "Tretí odsek.");
        draft = stage.draft(committee.id(), committee.host(), secretary, text);
        round = stage.round(secretary, draft, Visibility.AFTER_DEADLINE, anna, boris);
    }

    @Test
    void anAcceptedWordingStandsInTheWorkingText() {
        CommentId comment = sent(anna, "500", "800");
        close();
        assertThat(accept(comment)).isEqualTo(WordingUse.APPLIED);
        assertThat(reading())
                .containsExactly("Jazykové vzdelávanie", FIRST.replace("500", "800"), "Druhý odsek.", "Tretí odsek.");
        assertThat(ids(drafts.workingText(secretary, draft))).isEqualTo(ids(text));
        assertThat(drafts.changes(secretary, draft)).singleElement().satisfies(change -> {
            assertThat(change.block()).isEqualTo(text.blocks().get(1).id());
            assertThat(Objects.requireNonNull(change.because()).id()).isEqualTo(comment.value());
        });
    }

    @Test
    void ofTwoCompetingWordingsTheSecondFindsAnotherTextAndChangesNothing() {
        CommentId first = sent(anna, "500 osôb", "800 osôb");
        CommentId second = sent(boris, "500 osôb", "300 osôb");
        close();
        assertThat(accept(first)).isEqualTo(WordingUse.APPLIED);
        assertThat(accept(second)).isEqualTo(WordingUse.CONFLICT);
        assertThat(reading()).contains(FIRST.replace("500", "800"));
    }

    @Test
    void twoThatWantTheSameAreBothSatisfiedByOneChange() {
        CommentId first = sent(anna, "500", "800");
        CommentId second = sent(boris, "500", "800");
        close();
        assertThat(accept(first)).isEqualTo(WordingUse.APPLIED);
        assertThat(accept(second)).isEqualTo(WordingUse.APPLIED);
        assertThat(drafts.changes(secretary, draft)).hasSize(1);
    }

    @Test
    void wordingsForDifferentWordsOfAParagraphBothFindTheirPlace() {
        CommentId first = sent(anna, "Kurzy", "Bezplatné jazykové kurzy");
        CommentId second = sent(boris, "všetkých", "troch");
        close();
        assertThat(accept(first)).isEqualTo(WordingUse.APPLIED);
        assertThat(accept(second)).isEqualTo(WordingUse.APPLIED);
        assertThat(reading()).contains("Bezplatné jazykové kurzy pre 500 osôb vo troch krajoch.");
    }

    @Test
    void theNextVersionKeepsItsBlocksAndShowsWhatBecameOfTheComments() {
        CommentId applied = sent(anna, "500", "800");
        CommentId beside = sent(boris, "krajoch", "okresoch");
        close();
        accept(applied);
        int second = working.freeze(
                CommandId.next(), secretary, draft, drafts.get(secretary, draft).version());
        assertThat(second).isEqualTo(2);
        assertThat(ids(drafts.text(secretary, draft, 2))).isEqualTo(ids(text));
        assertThat(outcome(applied)).isEqualTo(Carried.Outcome.CHANGED);
        assertThat(outcome(beside)).isEqualTo(Carried.Outcome.UNCHANGED);
    }

    @Test
    void whatIsEditedByHandCarriesTheCommentsAlong() {
        CommentId edited = sent(anna, "500", "800");
        CommentId beside = sent(boris, "krajoch", "okresoch");
        CommentId whole = writing.write(CommandId.next(), anna, round, Stage.complete(CommentKind.ORDINARY));
        responses.send(CommandId.next(), anna, round, Set.of(whole));
        close();
        Block first = text.blocks().get(1);
        working.insert(
                CommandId.next(), secretary, draft, text.blocks().getFirst().id(), "Nový prvý odsek.");
        working.reword(CommandId.next(), secretary, draft, first.id(), FIRST, FIRST.replace("500", "700"));
        assertThat(outcome(edited, 0)).isEqualTo(Carried.Outcome.CHANGED);
        assertThat(outcome(beside, 0)).isEqualTo(Carried.Outcome.UNCHANGED);
        assertThat(carried.list(secretary, round, 0))
                .filteredOn(each -> each.comment().id().equals(whole))
                .allSatisfy(each -> assertThat(each.place()).isNull());
        working.remove(CommandId.next(), secretary, draft, first.id(), FIRST.replace("500", "700"));
        assertThat(outcome(edited, 0)).isEqualTo(Carried.Outcome.GONE);
        assertThat(outcome(beside, 0)).isEqualTo(Carried.Outcome.GONE);
        assertThat(drafts.changes(secretary, draft))
                .allSatisfy(change -> assertThat(change.because()).isNull());
    }

    @Test
    void aMemberDoesNotSeeWhereCommentsStandInTheWorkingText() {
        sent(anna, "500", "800");
        close();
        assertThatThrownBy(() -> carried.list(anna, round, 0)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> carried.list(anna, round, 2)).isInstanceOf(NotFound.class);
    }

    private Carried.Outcome outcome(CommentId comment) {
        return outcome(comment, 2);
    }

    private Carried.Outcome outcome(CommentId comment, int version) {
        return carried.list(secretary, round, version).stream()
                .filter(each -> each.comment().id().equals(comment))
                .map(each -> Objects.requireNonNull(each.place()).outcome())
                .findFirst()
                .orElseThrow();
    }

    private CommentId sent(Actor actor, String quote, String wording) {
        int from = FIRST.indexOf(quote);
        CommentId comment = writing.write(
                CommandId.next(), actor, round, Stage.wording(text, 1, from, from + quote.length(), wording));
        responses.send(CommandId.next(), actor, round, Set.of(comment));
        return comment;
    }

    private WordingUse accept(CommentId comment) {
        evaluation.evaluate(secretary, comment, 0, INTO_THE_TEXT);
        return Objects.requireNonNull(comments.get(secretary, comment).evaluation())
                .wordingUse();
    }

    private void close() {
        clock.advance(Duration.ofDays(8));
    }

    private List<String> reading() {
        return drafts.workingText(secretary, draft).blocks().stream()
                .map(Block::text)
                .toList();
    }

    private static List<Object> ids(TextBody text) {
        return text.blocks().stream().<Object>map(Block::id).toList();
    }
}
