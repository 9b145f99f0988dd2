package sk.gremium.review;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sk.gremium.kernel.Time;
import sk.gremium.office.official.EvaluationSheet;
import sk.gremium.office.official.EvaluationSheet.Outcome;
import sk.gremium.office.official.EvaluationSheet.Result;
import sk.gremium.office.official.EvaluationSheet.Weight;
import sk.gremium.text.Block;
import sk.gremium.text.BlockId;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TextBody;
import sk.gremium.uikit.Texts;

/** Puts what a round knows into the words of the official table. */
final class SheetWriter {

    private final Texts texts;
    private final TextBody text;
    private final Map<BlockId, Integer> positions;

    SheetWriter(Texts texts, TextBody text) {
        this.texts = texts;
        this.text = text;
        this.positions = Passages.positions(text);
    }

    EvaluationSheet.Comment comment(CommentDetails comment) {
        CommentContent content = comment.content();
        CommentDetails.@Nullable EvaluationDetails evaluation = comment.evaluation();
        int place = Passages.reach(content.target(), positions).from();
        @Nullable String wording = content.wording();
        return new EvaluationSheet.Comment(
                comment.abbr(),
                place,
                reference(place),
                content.text(),
                wording == null ? "" : wording,
                content.reason(),
                comment.fundamental() ? Weight.ESSENTIAL : Weight.ORDINARY,
                content.editorial(),
                comment.late(),
                evaluation == null ? null : result(evaluation.disposition()),
                evaluation == null ? "" : evaluation.reply(),
                evaluation == null ? Outcome.NONE : outcome(evaluation.disputeState()));
    }

    /** Who answered and has no comment left had none. */
    static EvaluationSheet.Subject subject(RoundBoardRow row) {
        return new EvaluationSheet.Subject(row.abbr(), row.answeredAt() != null && row.sent() == 0);
    }

    Stream<EvaluationSheet.Dispute> talks(DisputeDetails dispute) {
        return dispute.talks().stream()
                .filter(talk -> talk.outcome() != null)
                .map(talk -> new EvaluationSheet.Dispute(
                        dispute.abbr() + " (" + talk.participants() + ")",
                        texts.get(
                                "review.export.when",
                                talk.heldOn().atZone(Time.BRATISLAVA).toInstant(),
                                texts.get("review.form." + talk.form().name())),
                        talk.outcome() == DisputeState.REMOVED
                                ? texts.get("review.export.removed")
                                : texts.get("review.export.persists")));
    }

    private String reference(int place) {
        if (place < 0 || place >= text.blocks().size()) {
            return texts.get("review.export.whole");
        }
        Block block = text.blocks().get(place);
        String heading = ByProvision.heading(text, place);
        String label = block.kind() == BlockKind.HEADING ? "" : block.label();
        if (heading.isEmpty() && label.isEmpty()) {
            return texts.get("review.export.text");
        }
        if (heading.isEmpty() || label.isEmpty()) {
            return texts.get("review.export.part", heading + label);
        }
        return texts.get("review.export.point", heading, label);
    }

    private static Result result(Disposition disposition) {
        return switch (disposition) {
            case ACCEPTED -> Result.ACCEPTED;
            case PARTLY -> Result.PARTLY;
            case REJECTED -> Result.REFUSED;
        };
    }

    private static Outcome outcome(@Nullable DisputeState state) {
        return switch (state) {
            case REMOVED -> Outcome.REMOVED;
            case PERSISTS -> Outcome.PERSISTS;
            case OPEN, SCHEDULED -> Outcome.NONE;
            case null -> Outcome.NONE;
        };
    }
}
