package sk.gremium.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
import sk.gremium.testing.Fixture.TestCommittee;
import sk.gremium.testing.MovableClock;
import sk.gremium.text.TextBody;
import sk.gremium.text.redline.Segment;

@ReviewTest
class EvaluationModuleTest {

    private static final Verdict YES = new Verdict(Disposition.ACCEPTED, "", false);
    private static final Verdict NO = new Verdict(Disposition.REJECTED, "Nad rámec materiálu.", false);

    @Autowired
    Fixture fixture;

    @Autowired
    Stage stage;

    @Autowired
    MovableClock clock;

    @Autowired
    Rounds rounds;

    @Autowired
    Writing writing;

    @Autowired
    Responses responses;

    @Autowired
    Comments comments;

    @Autowired
    Evaluation evaluation;

    @Autowired
    EvaluationTables tables;

    @Autowired
    Publication publication;

    @Autowired
    Disputes disputes;

    @Autowired
    Drafts drafts;

    TestCommittee committee;
    Actor secretary;
    Actor anna;
    Actor boris;
    TextBody text;
    DraftId draft;
    RoundId round;

    @BeforeEach
    void open() {
        clock.set(MovableClock.MONDAY);
        committee = fixture.committee();
        secretary = committee.secretary();
        anna = committee.seat("MPSVR", Role.MEMBER);
        boris = committee.seat("MV", Role.MEMBER);
        text = Stage.text("Kurzy pre 500 osôb vo všetkých krajoch.", "Druhý odsek.");
        draft = stage.draft(committee.id(), committee.host(), secretary, text);
        round = stage.round(secretary, draft, Visibility.AFTER_DEADLINE, anna, boris);
    }

    @Test
    void aDecisionStandsWithItsReplyAndItsAuthor() {
        CommentId comment = sent(anna, Stage.complete(CommentKind.ORDINARY));
        close();
        var decided = evaluation.evaluate(
                secretary, comment, 0, new Verdict(Disposition.PARTLY, "  Doplnené inak.  ", false));
        assertThat(details(comment)).satisfies(details -> {
            assertThat(details.disposition()).isEqualTo(Disposition.PARTLY);
            assertThat(details.reply()).isEqualTo("Doplnené inak.");
            assertThat(details.wordingUse()).isEqualTo(WordingUse.NOT_USED);
            assertThat(details.at()).isEqualTo(clock.instant());
            assertThat(details.by()).contains("Skúšobná");
            assertThat(details.version()).isEqualTo(decided.version());
        });
        assertThat(drafts.get(secretary, draft).state()).isEqualTo(DraftState.EVALUATING);
    }

    @ParameterizedTest
    @EnumSource(Disposition.class)
    void onlyWhatIsAcceptedNeedsNoReply(Disposition disposition) {
        CommentId comment = sent(anna, Stage.complete(CommentKind.ORDINARY));
        close();
        Verdict bare = new Verdict(disposition, "   ", false);
        if (disposition == Disposition.ACCEPTED) {
            evaluation.evaluate(secretary, comment, 0, bare);
            assertThat(details(comment).reply()).isEmpty();
        } else {
            assertThatThrownBy(() -> evaluation.evaluate(secretary, comment, 0, bare))
                    .hasMessage("review.refused.reply");
            assertThat(comments.get(secretary, comment).evaluation()).isNull();
        }
    }

    @Test
    void aLaterDecisionKeepsTheEarlierOne() {
        CommentId comment = sent(anna, Stage.complete(CommentKind.ORDINARY));
        close();
        long version = evaluation.evaluate(secretary, comment, 0, NO).version();
        assertThat(evaluation.history(secretary, comment)).isEmpty();
        clock.advance(Duration.ofHours(1));
        evaluation.evaluate(secretary, comment, version, YES);
        assertThat(details(comment).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(evaluation.history(secretary, comment)).singleElement().satisfies(past -> {
            assertThat(past.disposition()).isEqualTo(Disposition.REJECTED);
            assertThat(past.reply()).isEqualTo(NO.reply());
            assertThat(past.at()).isEqualTo(clock.instant().minus(Duration.ofHours(1)));
        });
    }

    @Test
    void ofTwoEvaluatorsTheSecondLearnsOfTheFirst() {
        Actor colleague = committee.secretary();
        CommentId comment = sent(anna, Stage.complete(CommentKind.ORDINARY));
        close();
        evaluation.evaluate(secretary, comment, 0, NO);
        assertThatThrownBy(() -> evaluation.evaluate(colleague, comment, 0, YES))
                .isInstanceOf(Stale.class);
        assertThat(details(comment).disposition()).isEqualTo(Disposition.REJECTED);
        assertThat(evaluation.history(secretary, comment)).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        evaluation.evaluate(colleague, comment, details(comment).version(), YES);
        assertThat(details(comment).disposition()).isEqualTo(Disposition.ACCEPTED);
    }

    @Test
    void severalAreDecidedAtOnceAndWhatSomebodyDecidedMeanwhileStays() {
        CommentId plain = sent(anna, Stage.complete(CommentKind.ORDINARY));
        CommentId wording = sent(boris, Stage.wording(text, 1, 0, 5, "Školenia"));
        CommentId decided = sent(boris, Stage.complete(CommentKind.ORDINARY));
        close();
        evaluation.evaluate(secretary, decided, 0, NO);
        CommandId click = CommandId.next();
        Verdict all = new Verdict(Disposition.ACCEPTED, "", true);
        evaluation.evaluateAll(click, secretary, Set.of(plain, wording, decided), all);
        evaluation.evaluateAll(click, secretary, Set.of(plain, wording, decided), all);
        assertThat(details(plain).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(details(plain).wordingUse()).isEqualTo(WordingUse.NOT_USED);
        assertThat(details(wording).wordingUse()).isNotEqualTo(WordingUse.NOT_USED);
        assertThat(details(decided).disposition()).isEqualTo(Disposition.REJECTED);
        assertThat(evaluation.history(secretary, decided)).isEmpty();
        assertThat(evaluation.history(secretary, plain)).isEmpty();
    }

    @Test
    void theWordingOfARejectedCommentDoesNotGoIntoTheText() {
        CommentId wording = sent(anna, Stage.wording(text, 1, 0, 5, "Školenia"));
        CommentId plain = sent(anna, Stage.complete(CommentKind.ORDINARY));
        close();
        assertThatThrownBy(() ->
                        evaluation.evaluate(secretary, wording, 0, new Verdict(Disposition.REJECTED, "Nie.", true)))
                .hasMessage("review.refused.wording");
        assertThatThrownBy(() -> evaluation.evaluate(secretary, plain, 0, new Verdict(Disposition.ACCEPTED, "", true)))
                .hasMessage("review.refused.wording");
        assertThat(drafts.workingText(secretary, draft)).isEqualTo(text);
    }

    @Test
    void theTableShowsEveryPassageOnceWithAllThatCompetesForIt() {
        CommentId second = sent(anna, Stage.wording(text, 2, 0, 5, "Tretí"));
        CommentId three = sent(boris, Stage.wording(text, 1, 10, 13, "300"));
        CommentId eight = sent(anna, Stage.wording(text, 1, 6, 18, "pre 800 osôb"));
        CommentId elsewhere = sent(boris, Stage.wording(text, 1, 19, 38, "v krajoch"));
        CommentId whole = sent(anna, Stage.complete(CommentKind.FUNDAMENTAL));
        close();
        List<EvaluationTable.Provision> provisions =
                tables.table(secretary, round).provisions();
        assertThat(provisions).hasSize(3);
        assertThat(provisions.getFirst().block()).isNull();
        assertThat(ids(provisions.getFirst())).containsExactly(whole);
        assertThat(provisions.get(1)).satisfies(provision -> {
            assertThat(provision.heading()).isEqualTo("2.3 Jazykové vzdelávanie");
            assertThat(provision.commented()).isEqualTo("Kurzy pre 500 osôb vo všetkých krajoch.");
            assertThat(provision.now()).isEqualTo(provision.commented());
            assertThat(ids(provision)).containsExactly(eight, three, elsewhere);
            assertThat(row(provision, eight).competing()).containsExactly(three);
            assertThat(row(provision, three).competing()).containsExactly(eight);
            assertThat(row(provision, elsewhere).competing()).isEmpty();
            assertThat(row(provision, eight).result()).isEqualTo("Kurzy pre 800 osôb vo všetkých krajoch.");
            assertThat(row(provision, three).wording())
                    .extracting(Segment::type, Segment::text)
                    .containsExactly(tuple(Segment.Type.DELETED, "500"), tuple(Segment.Type.INSERTED, "300"));
        });
        assertThat(ids(provisions.getLast())).containsExactly(second);
    }

    @Test
    void theProgressAddsUp() {
        CommentId fundamental = sent(anna, Stage.complete(CommentKind.FUNDAMENTAL));
        CommentId other = sent(anna, Stage.complete(CommentKind.FUNDAMENTAL));
        CommentId wording = sent(boris, Stage.wording(text, 1, 0, 5, "Školenia"));
        CommentId withdrawn = sent(boris, Stage.complete(CommentKind.ORDINARY));
        stage.comment(boris, round, CommentKind.FUNDAMENTAL);
        close();
        writing.withdraw(boris, withdrawn, comments.get(boris, withdrawn).version());
        assertThat(tables.progress(secretary, round))
                .isEqualTo(new EvaluationTable.Progress(3, 0, 0, 0, 0, 2, 2, 1, 0));
        evaluation.evaluate(secretary, fundamental, 0, NO);
        evaluation.evaluate(secretary, other, 0, YES);
        evaluation.evaluate(secretary, wording, 0, new Verdict(Disposition.PARTLY, "Inak.", false));
        assertThat(tables.progress(secretary, round))
                .isEqualTo(new EvaluationTable.Progress(3, 3, 1, 1, 1, 2, 0, 1, 1))
                .isEqualTo(tables.table(secretary, round).progress());
    }

    @Test
    void theLastUsedRepliesComeFirstEachOnce() {
        List<CommentId> sent = List.of(
                sent(anna, Stage.complete(CommentKind.ORDINARY)),
                sent(anna, Stage.complete(CommentKind.ORDINARY)),
                sent(anna, Stage.complete(CommentKind.ORDINARY)),
                sent(anna, Stage.complete(CommentKind.ORDINARY)));
        close();
        decide(sent.get(0), Disposition.REJECTED, "Nad rámec.");
        decide(sent.get(1), Disposition.REJECTED, "Bez krytia.");
        decide(sent.get(2), Disposition.REJECTED, "Nad rámec.");
        decide(sent.get(3), Disposition.PARTLY, "Čiastočne.");
        assertThat(evaluation.usualReplies(secretary, round, Disposition.REJECTED))
                .containsExactly("Nad rámec.", "Bez krytia.");
        assertThat(evaluation.usualReplies(secretary, round, Disposition.ACCEPTED))
                .isEmpty();
    }

    @Test
    void nobodyLearnsADispositionBeforeItIsPublished() {
        CommentId comment = sent(anna, Stage.complete(CommentKind.ORDINARY));
        close();
        evaluation.evaluate(secretary, comment, 0, NO);
        assertThat(comments.get(anna, comment).evaluation()).isNull();
        assertThat(comments.get(boris, comment).evaluation()).isNull();
        publication.publish(CommandId.next(), secretary, round);
        assertThat(comments.get(anna, comment).evaluation()).isNotNull();
        assertThat(comments.get(boris, comment).evaluation()).isNotNull();
        assertThat(comments.get(anna, comment).may(CommentAct.ANSWER)).isTrue();
        assertThat(comments.get(boris, comment).may(CommentAct.ANSWER)).isFalse();
    }

    @Test
    void anEvaluationIsPublishedCompleteAndOnce() {
        CommentId rejected = sent(anna, Stage.complete(CommentKind.FUNDAMENTAL));
        CommentId accepted = sent(anna, Stage.complete(CommentKind.FUNDAMENTAL));
        CommentId ordinary = sent(boris, Stage.complete(CommentKind.ORDINARY));
        close();
        evaluation.evaluate(secretary, rejected, 0, NO);
        evaluation.evaluate(secretary, accepted, 0, YES);
        assertThatThrownBy(() -> publication.publish(CommandId.next(), secretary, round))
                .isInstanceOfSatisfying(Refused.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("review.refused.unevaluated");
                    assertThat(refusal.arguments()).containsExactly(1L);
                });
        evaluation.evaluate(secretary, ordinary, 0, NO);
        CommandId click = CommandId.next();
        publication.publish(click, secretary, round);
        publication.publish(click, secretary, round);
        assertThat(rounds.get(anna, round).phase()).isEqualTo(RoundPhase.PUBLISHED);
        assertThat(drafts.get(anna, draft).state()).isEqualTo(DraftState.DISPUTES);
        assertThat(disputes.list(secretary, round)).singleElement().satisfies(dispute -> {
            assertThat(dispute.comment()).isEqualTo(rejected);
            assertThat(dispute.state()).isEqualTo(DisputeState.OPEN);
        });
        long version = details(ordinary).version();
        assertThatThrownBy(() -> evaluation.evaluate(secretary, ordinary, version, YES))
                .hasMessage("review.refused.published");
    }

    private CommentId sent(Actor actor, CommentContent content) {
        CommentId comment = writing.write(CommandId.next(), actor, round, content);
        responses.send(CommandId.next(), actor, round, Set.of(comment));
        return comment;
    }

    private void close() {
        clock.advance(Duration.ofDays(8));
    }

    private void decide(CommentId comment, Disposition disposition, String reply) {
        clock.advance(Duration.ofMinutes(1));
        evaluation.evaluate(secretary, comment, 0, new Verdict(disposition, reply, false));
    }

    private CommentDetails.EvaluationDetails details(CommentId comment) {
        CommentDetails.@Nullable EvaluationDetails details =
                comments.get(secretary, comment).evaluation();
        return Objects.requireNonNull(details);
    }

    private static List<CommentId> ids(EvaluationTable.Provision provision) {
        return provision.rows().stream().map(row -> row.comment().id()).toList();
    }

    private static EvaluationTable.Row row(EvaluationTable.Provision provision, CommentId comment) {
        return provision.rows().stream()
                .filter(row -> row.comment().id().equals(comment))
                .findFirst()
                .orElseThrow();
    }
}
