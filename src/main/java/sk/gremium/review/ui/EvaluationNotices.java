package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import sk.gremium.review.EvaluationTable;
import sk.gremium.review.RoundDetails;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Texts;

/** What matters above the work table: too early, ready to be published, published. */
final class EvaluationNotices {

    private EvaluationNotices() {}

    static List<Component> of(Component where, RoundDetails round, EvaluationTable table) {
        Texts texts = Texts.of(where);
        EvaluationTable.Progress progress = table.progress();
        return switch (round.phase()) {
            case OPEN ->
                List.of(new Notice(
                        Meaning.ACCENT,
                        texts.get(
                                "review.evaluation.still_open",
                                Dates.of(where)
                                        .untilWeekdayDayTime(round.deadline().deadlineAt()))));
            case CLOSED ->
                progress.total() > 0 && progress.done() == progress.total()
                        ? List.of(new Notice(Meaning.GOOD, texts.get("review.evaluation.complete")))
                        : List.of();
            case PUBLISHED ->
                List.of(new Notice(
                        Meaning.CALM,
                        texts.get(
                                "review.evaluation.published",
                                round.publishedAt() == null
                                        ? ""
                                        : Dates.of(where).day(round.publishedAt()))));
            case CANCELLED -> List.of(new Notice(Meaning.CALM, texts.get("review.refused.cancelled")));
        };
    }

    /** Stands where the table would. */
    static EmptyState nothing(Component where, EvaluationTable table) {
        Texts texts = Texts.of(where);
        return table.provisions().isEmpty()
                ? new EmptyState(texts.get("review.evaluation.none"), texts.get("review.evaluation.none_who"))
                : new EmptyState(
                        texts.get("review.evaluation.none_such"), texts.get("review.evaluation.none_such_what"));
    }
}
