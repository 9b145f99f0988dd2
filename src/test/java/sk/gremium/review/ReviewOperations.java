package sk.gremium.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.office.official.EvaluationDocument;
import sk.gremium.testing.Fixture.TestCommittee;
import sk.gremium.testing.MovableClock;

/** The operations that the permission matrix tries, each under its name in the table. */
@TestComponent
class ReviewOperations {

    /** A round in one phase with a draft and two sent comments, of which the second was rejected. */
    record Scene(
            RoundId round,
            CommentId draft,
            CommentId sent,
            CommentId rejected,
            @Nullable DisputeId dispute,
            Instant at,
            long roundVersion) {}

    private final Stage stage;
    private final MovableClock clock;
    private final Rounds rounds;
    private final RoundKeeping keeping;
    private final Comments comments;
    private final Writing writing;
    private final Discussions discussions;
    private final Responses responses;
    private final Evaluation evaluation;
    private final EvaluationTables tables;
    private final Publication publication;
    private final Answers answers;
    private final Disputes disputes;
    private final EvaluationExport export;

    ReviewOperations(
            Stage stage,
            MovableClock clock,
            Rounds rounds,
            RoundKeeping keeping,
            Comments comments,
            Writing writing,
            Discussions discussions,
            Responses responses,
            Evaluation evaluation,
            EvaluationTables tables,
            Publication publication,
            Answers answers,
            Disputes disputes,
            EvaluationExport export) {
        this.stage = stage;
        this.clock = clock;
        this.rounds = rounds;
        this.keeping = keeping;
        this.comments = comments;
        this.writing = writing;
        this.discussions = discussions;
        this.responses = responses;
        this.evaluation = evaluation;
        this.tables = tables;
        this.publication = publication;
        this.answers = answers;
        this.disputes = disputes;
        this.export = export;
    }

    /** Brings a round of its own into the phase. */
    Scene play(TestCommittee committee, Function<String, Actor> actors, RoundPhase phase) {
        Actor secretary = actors.apply("sec");
        Actor coordinator = actors.apply("coord");
        RoundId round = stage.round(
                committee,
                secretary,
                Stage.text("Prvý odsek."),
                Visibility.AFTER_DEADLINE,
                secretary,
                coordinator,
                actors.apply("other"));
        CommentId draft = stage.comment(coordinator, round, CommentKind.ORDINARY);
        CommentId sent = stage.comment(coordinator, round, CommentKind.FUNDAMENTAL);
        CommentId rejected = stage.comment(coordinator, round, CommentKind.FUNDAMENTAL);
        responses.send(CommandId.next(), coordinator, round, Set.of(sent, rejected));
        responses.noComments(CommandId.next(), actors.apply("other"), round);
        @Nullable DisputeId dispute = null;
        if (phase != RoundPhase.OPEN) {
            clock.advance(Duration.ofDays(8));
            Verdict no = new Verdict(Disposition.REJECTED, "Nad rámec materiálu.", false);
            evaluation.evaluate(secretary, rejected, 0, no);
            evaluation.evaluate(secretary, sent, 0, new Verdict(Disposition.ACCEPTED, "", false));
        }
        if (phase == RoundPhase.PUBLISHED) {
            publication.publish(CommandId.next(), secretary, round);
            dispute = disputes.list(secretary, round).getFirst().id();
        }
        if (phase == RoundPhase.CANCELLED) {
            keeping.cancel(secretary, round, rounds.get(secretary, round).version(), "Stiahnuté");
        }
        return new Scene(
                round,
                draft,
                sent,
                rejected,
                dispute,
                clock.instant(),
                rounds.get(secretary, round).version());
    }

    /** Runs one operation of the table. */
    void run(String name, Actor actor, Scene scene) {
        RoundId round = scene.round();
        CommandId command = CommandId.next();
        switch (name) {
            case "look" -> rounds.get(actor, round);
            case "board" -> rounds.board(actor, round);
            case "extend" -> keeping.extend(actor, round, scene.roundVersion(), 1, "dôvod");
            case "close" -> keeping.close(actor, round, scene.roundVersion());
            case "cancel" -> keeping.cancel(actor, round, scene.roundVersion(), "dôvod");
            case "write" -> writing.write(command, actor, round, Stage.complete(CommentKind.ORDINARY));
            case "seeDraft" -> comments.get(actor, scene.draft());
            case "seeSent" -> comments.get(actor, scene.sent());
            case "notes" -> discussions.notes(actor, scene.draft());
            case "edit" -> writing.edit(actor, scene.draft(), 0, Stage.complete(CommentKind.FUNDAMENTAL));
            case "editSent" -> writing.edit(actor, scene.sent(), 1, Stage.complete(CommentKind.ORDINARY));
            case "discard" -> writing.discard(actor, scene.draft(), 0);
            case "support" -> discussions.take(actor, scene.draft(), Stance.SUPPORT);
            case "note" -> discussions.note(command, actor, scene.draft(), "Súhlasím.");
            case "send" -> responses.send(command, actor, round, Set.of(scene.draft()));
            case "none" -> responses.noComments(command, actor, round);
            case "takeBack" -> responses.takeBack(command, actor, round);
            case "withdraw" -> writing.withdraw(actor, scene.sent(), 1);
            case "evaluate" -> evaluate(actor, scene.sent(), scene);
            case "evaluateDraft" -> evaluate(actor, scene.draft(), scene);
            case "replies" -> evaluation.usualReplies(actor, round, Disposition.REJECTED);
            case "history" -> evaluation.history(actor, scene.sent());
            case "evaluateAll" ->
                evaluation.evaluateAll(
                        command, actor, Set.of(scene.sent()), new Verdict(Disposition.ACCEPTED, "", false));
            case "progress" -> tables.progress(actor, round);
            case "table" -> tables.table(actor, round);
            case "publish" -> publication.publish(command, actor, round);
            case "answer" -> answers.answer(actor, scene.rejected(), Answer.INSISTS);
            case "disputes" -> disputes.list(actor, round);
            case "arrange" -> disputes.schedule(actor, dispute(scene), 0, talk());
            case "settle" -> disputes.remove(actor, dispute(scene), 0, RemovedBy.WITHDRAWAL, "", null);
            case "persist" -> disputes.persist(actor, dispute(scene), 0, "Bez dohody.");
            case "export" -> export.docx(actor, round, Locale.of("sk"), EvaluationDocument.Order.BY_SUBJECT);
            default -> throw new IllegalArgumentException(name);
        }
    }

    private void evaluate(Actor actor, CommentId comment, Scene scene) {
        boolean evaluated = !scene.at().equals(MovableClock.MONDAY) && !comment.equals(scene.draft());
        evaluation.evaluate(actor, comment, evaluated ? 1 : 0, new Verdict(Disposition.PARTLY, "Čiastočne.", false));
    }

    private static PlannedTalk talk() {
        return new PlannedTalk(
                DisputeLevel.EXPERT, LocalDateTime.of(2026, 10, 20, 9, 0), TalkForm.MEETING, "riaditelia odborov");
    }

    private static DisputeId dispute(Scene scene) {
        DisputeId dispute = scene.dispute();
        if (dispute == null) {
            throw new IllegalStateException("no dispute in this phase");
        }
        return dispute;
    }
}
