package sk.gremium.review.ui;

import java.util.List;
import java.util.Set;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.Comments;
import sk.gremium.review.Disposition;
import sk.gremium.review.Evaluation;
import sk.gremium.review.EvaluationTable;
import sk.gremium.review.EvaluationTables;
import sk.gremium.review.Publication;
import sk.gremium.review.RoundBoardRow;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.Rounds;
import sk.gremium.review.Verdict;
import sk.gremium.uikit.TextKeeper;
import sk.gremium.uikit.TextKeepers;

/** What the gestor's screen asks of the services. */
@org.springframework.stereotype.Component
class EvaluationDesk {

    private final EvaluationTables tables;
    private final Evaluation evaluation;
    private final Publication publication;
    private final Comments comments;
    private final Rounds rounds;
    private final TextKeepers keepers;

    EvaluationDesk(
            EvaluationTables tables,
            Evaluation evaluation,
            Publication publication,
            Comments comments,
            Rounds rounds,
            TextKeepers keepers) {
        this.tables = tables;
        this.evaluation = evaluation;
        this.publication = publication;
        this.comments = comments;
        this.rounds = rounds;
        this.keepers = keepers;
    }

    EvaluationTable table(Actor actor, RoundDetails round) {
        return tables.table(actor, round.id());
    }

    CommentDetails comment(Actor actor, CommentId id) {
        return comments.get(actor, id);
    }

    List<String> usual(Actor actor, RoundDetails round, Disposition disposition) {
        return evaluation.usualReplies(actor, round.id(), disposition);
    }

    TextKeeper keeper(Actor actor, CommentId comment) {
        return keepers.of(actor, "verdict-" + comment);
    }

    Evaluation.Decided decide(Actor actor, CommentId comment, long version, Verdict verdict) {
        return evaluation.evaluate(actor, comment, version, verdict);
    }

    void acceptAll(CommandId command, Actor actor, Set<CommentId> ids) {
        evaluation.evaluateAll(command, actor, ids, new Verdict(Disposition.ACCEPTED, "", true));
    }

    List<RoundBoardRow> board(Actor actor, RoundDetails round) {
        return rounds.board(actor, round.id());
    }

    void publish(CommandId command, Actor actor, RoundDetails round) {
        publication.publish(command, actor, round.id());
    }
}
