package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftRow;
import sk.gremium.draft.ui.DraftListPart;
import sk.gremium.kernel.Actor;
import sk.gremium.review.RoundOverview;
import sk.gremium.review.RoundProgress;
import sk.gremium.review.RoundRow;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** Says in the list of drafts until when comments are taken and how far their evaluation is. */
@org.springframework.stereotype.Component
@Order(10)
class RoundListPart implements DraftListPart {

    private final RoundOverview rounds;

    RoundListPart(RoundOverview rounds) {
        this.rounds = rounds;
    }

    @Override
    public Map<DraftId, Component> cells(Actor actor, List<DraftRow> rows, Component where) {
        Map<DraftId, Component> cells = new HashMap<>();
        rounds.latest(actor, rows.stream().map(DraftRow::id).toList())
                .forEach((draft, progress) -> cells.put(draft, new Span(words(progress, where))));
        return cells;
    }

    private static String words(RoundProgress progress, Component where) {
        RoundRow round = progress.round();
        Dates dates = Dates.of(where);
        String number = String.valueOf(round.number());
        return switch (round.phase()) {
            case OPEN ->
                Texts.t(
                        where,
                        "review.list.open",
                        number,
                        dates.day(round.deadlineAt()),
                        round.answered(),
                        round.invited());
            case CLOSED ->
                progress.sent() == 0
                        ? Texts.t(where, "review.list.closed", number)
                        : Texts.t(where, "review.list.evaluated", number, progress.evaluated(), progress.sent());
            case PUBLISHED ->
                Texts.t(
                        where,
                        "review.list.published",
                        number,
                        round.publishedAt() == null ? "" : dates.day(round.publishedAt()));
            case CANCELLED -> "";
        };
    }
}
