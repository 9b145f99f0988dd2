package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sk.gremium.review.RoundBoardRow;
import sk.gremium.uikit.DataTable;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** What every invited institution has done. */
class BoardTable extends Composite<Div> {

    BoardTable(List<RoundBoardRow> rows) {
        Texts texts = Texts.of(this);
        getContent()
                .add(new DataTable<RoundBoardRow>(texts.get("review.board.caption"))
                        .stacks()
                        .rowHeader(
                                texts.get("review.open.institution"),
                                row -> new InstitutionChip(row.abbr(), row.name(texts.locale())))
                        .column(texts.get("review.board.state"), this::state, row -> "nb")
                        .number(texts.get("review.board.drafts"), row -> figure(row.drafts()))
                        .number(texts.get("review.board.sent"), row -> figure(row.sent()))
                        .number(texts.get("review.board.fundamental"), row -> figure(row.fundamental()))
                        .number(texts.get("review.board.late"), row -> figure(row.late()))
                        .column(texts.get("review.board.when"), this::when, row -> "nb")
                        .rows(rows));
    }

    private Tag state(RoundBoardRow row) {
        String words = Texts.t(this, "review.board.state." + row.state().name());
        return switch (row.state()) {
            case SENT, NO_COMMENTS -> Tag.good(words).sign("✓");
            case SENT_LATE -> Tag.warn(words);
            case NOT_ANSWERED -> Tag.bad(words);
            case NOTHING, DRAFTING -> Tag.calm(words);
        };
    }

    private Component when(RoundBoardRow row) {
        return new Span(row.answeredAt() == null ? "" : Dates.of(this).dayTime(row.answeredAt()));
    }

    private static String figure(int count) {
        return count == 0 ? "–" : String.valueOf(count);
    }
}
