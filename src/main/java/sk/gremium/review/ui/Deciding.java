package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Stale;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.Disposition;
import sk.gremium.review.EvaluationTable;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.Verdict;
import sk.gremium.review.WordingUse;
import sk.gremium.uikit.ConflictDialog;
import sk.gremium.uikit.Keys;
import sk.gremium.uikit.Live;
import sk.gremium.uikit.Texts;

/** Deciding on the work table: opens rows, saves, shows both decisions when two evaluators met, goes on to the next. */
class Deciding implements EvaluationBoard.Desk {

    /** The page on which it happens. */
    interface Screen {

        /** Any component of the page, for its language and its UI. */
        Component view();

        /** Another row was opened; null for none. */
        void opened(@Nullable CommentId comment);

        /** Something was decided; answers with the table as it is now. */
        EvaluationTable refresh();
    }

    private final Actor actor;
    private final RoundDetails round;
    private final EvaluationDesk desk;
    private final Screen screen;
    private final EvaluationBoard board;

    Deciding(
            Actor actor,
            RoundDetails round,
            EvaluationTable table,
            EvaluationQuery query,
            EvaluationDesk desk,
            Screen screen) {
        this.actor = actor;
        this.round = round;
        this.desk = desk;
        this.screen = screen;
        this.board = new EvaluationBoard(round.draft(), table, query, this);
    }

    EvaluationBoard board() {
        return board;
    }

    @Override
    public void opened(CommentId comment) {
        screen.opened(comment);
    }

    @Override
    public VerdictForm form(CommentDetails comment, @Nullable Disposition chosen) {
        var start = new VerdictForm.Start(
                comment,
                chosen,
                disposition -> desk.usual(actor, round, disposition),
                desk.keeper(actor, comment.id()));
        return new VerdictForm(
                start, pressed -> board.chosen(comment, pressed), verdict -> save(comment, version(comment), verdict));
    }

    private void save(CommentDetails comment, long version, Verdict verdict) {
        try {
            var decided = desk.decide(actor, comment.id(), version, verdict);
            board.form().ifPresent(VerdictForm::saved);
            board.decided(screen.refresh(), comment.id());
            goOn(comment, verdict, decided.wording());
        } catch (Stale stale) {
            meet(comment.id(), verdict);
        }
    }

    private void goOn(CommentDetails comment, Verdict verdict, WordingUse use) {
        if (use == WordingUse.CONFLICT) {
            board.open(comment.id());
            announce("review.evaluation.use.CONFLICT");
            return;
        }
        boolean more = board.next(comment.id());
        String said = Texts.t(
                screen.view(),
                more ? "review.evaluation.saved" : "review.evaluation.saved_last",
                String.valueOf(comment.number()),
                verdict.disposition());
        screen.view().getUI().ifPresent(ui -> Live.say(ui, said));
    }

    /** Somebody decided first: both decisions are shown, and nothing typed is lost. */
    private void meet(CommentId id, Verdict mine) {
        CommentDetails now = desk.comment(actor, id);
        CommentDetails.EvaluationDetails theirs = now.evaluation();
        if (theirs == null) {
            throw new Stale();
        }
        Texts texts = Texts.of(screen.view());
        new ConflictDialog(
                        texts.get("review.evaluation.stale", theirs.by(), theirs.at(), theirs.disposition()),
                        theirs.reply(),
                        mine.reply())
                .save(merged ->
                        save(now, theirs.version(), new Verdict(mine.disposition(), merged, mine.applyWording())))
                .leave(() -> board.decided(screen.refresh(), id))
                .open();
    }

    /** The keys of the work table. */
    Keys keys() {
        Texts texts = Texts.of(screen.view());
        return new Keys()
                .on("a", texts.get("review.evaluation.keys.accept"), () -> press(Disposition.ACCEPTED))
                .on("č", texts.get("review.evaluation.keys.partly"), () -> press(Disposition.PARTLY))
                .on("c", texts.get("review.evaluation.keys.partly"), () -> press(Disposition.PARTLY))
                .on("n", texts.get("review.evaluation.keys.reject"), () -> press(Disposition.REJECTED))
                .on("Enter", texts.get("review.evaluation.keys.save"), this::enter)
                .on("ArrowDown", texts.get("review.evaluation.keys.down"), () -> board.walk(1))
                .on("ArrowUp", texts.get("review.evaluation.keys.up"), () -> board.walk(-1));
    }

    private void press(Disposition disposition) {
        if (board.current() == null) {
            next();
        }
        board.press(disposition);
    }

    private void enter() {
        if (board.form().filter(VerdictForm::changed).isPresent()) {
            board.form().ifPresent(VerdictForm::submit);
        } else {
            next();
        }
    }

    /** Opens the next comment that nobody decided. */
    void next() {
        if (!board.next(board.current())) {
            announce("review.evaluation.nothing_left");
        }
    }

    private void announce(String key) {
        screen.view().getUI().ifPresent(ui -> Live.say(ui, Texts.t(screen.view(), key)));
    }

    private static long version(CommentDetails comment) {
        CommentDetails.EvaluationDetails stands = comment.evaluation();
        return stands == null ? 0 : stands.version();
    }
}
