package sk.gremium.review;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.text.TextBody;

/** Reads the gestor's work table. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EvaluationTables {

    private final RoundGate gate;
    private final CommentRows rows;
    private final Drafts drafts;

    EvaluationTables(RoundGate gate, CommentRows rows, Drafts drafts) {
        this.gate = gate;
        this.rows = rows;
        this.drafts = drafts;
    }

    /** All sent comments of a round by provision. For the secretariat, in every phase; a constant number of queries. */
    public EvaluationTable table(Actor actor, RoundId id) {
        Entered entered = gate.look(actor, id);
        entered.require(RoundAct.FOLLOW);
        List<CommentDetails> sent = rows.list(entered, actor.person()).stream()
                .filter(comment -> comment.state() == CommentState.SENT)
                .toList();
        DraftId draft = new DraftId(entered.round().draft());
        TextBody commented = drafts.text(actor, draft, entered.round().draftVersion());
        return new EvaluationTable(
                EvaluationTable.Progress.of(sent),
                new ByProvision(commented, drafts.workingText(actor, draft)).group(sent));
    }

    /** How far the evaluation is, without the texts; one query. */
    public EvaluationTable.Progress progress(Actor actor, RoundId id) {
        Entered entered = gate.look(actor, id);
        entered.require(RoundAct.FOLLOW);
        return EvaluationTable.Progress.of(rows.list(entered, actor.person()).stream()
                .filter(comment -> comment.state() == CommentState.SENT)
                .toList());
    }
}
