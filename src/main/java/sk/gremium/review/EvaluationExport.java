package sk.gremium.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import sk.gremium.committee.Committees;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Time;
import sk.gremium.office.official.EvaluationDocument;
import sk.gremium.office.official.EvaluationSheet;
import sk.gremium.text.TextBody;
import sk.gremium.uikit.Texts;

/** Writes the official table of a round, "Vyhodnotenie pripomienok" (domain.md 2.6). */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class EvaluationExport {

    private final RoundGate gate;
    private final RoundRows rounds;
    private final CommentRows comments;
    private final DisputeRows disputes;
    private final Drafts drafts;
    private final Committees committees;

    EvaluationExport(
            RoundGate gate,
            RoundRows rounds,
            CommentRows comments,
            DisputeRows disputes,
            Drafts drafts,
            Committees committees) {
        this.gate = gate;
        this.rounds = rounds;
        this.comments = comments;
        this.disputes = disputes;
        this.drafts = drafts;
        this.committees = committees;
    }

    /**
     * The table as a DOCX. The secretariat takes it at any time, everybody else once the evaluation is published and the
     * round lets them see the comments of others.
     */
    public byte[] docx(Actor actor, RoundId id, Locale language, EvaluationDocument.Order order) {
        Texts texts = Texts.in(language);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new EvaluationDocument(texts::get, language).write(sheet(actor, id, texts), order, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    EvaluationSheet sheet(Actor actor, RoundId id, Texts texts) {
        Entered entered = gate.look(actor, id);
        Set<RoundAct> acts = entered.acts();
        if (!acts.contains(RoundAct.PREVIEW) && !acts.contains(RoundAct.EXPORT)) {
            entered.require(RoundAct.EXPORT);
            throw new Refused("review.refused.hidden");
        }
        Round round = entered.round();
        List<CommentDetails> sent = comments.list(entered, actor.person()).stream()
                .filter(comment -> comment.state() == CommentState.SENT)
                .toList();
        TextBody text = drafts.text(actor, new DraftId(round.draft()), round.draftVersion());
        LocalDate day = LocalDate.ofInstant(round.openedAt(), Time.BRATISLAVA);
        boolean shortened =
                round.workingDays() < committees.rules(round.committee(), day).commentRoundDays();
        SheetWriter writer = new SheetWriter(texts, text);
        return new EvaluationSheet(
                round.title(),
                shortened ? EvaluationSheet.Procedure.SHORTENED : EvaluationSheet.Procedure.ORDINARY,
                sent.stream().map(writer::comment).toList(),
                rounds.board(entered).stream().map(SheetWriter::subject).toList(),
                disputes.list(entered).stream().flatMap(writer::talks).toList());
    }
}
