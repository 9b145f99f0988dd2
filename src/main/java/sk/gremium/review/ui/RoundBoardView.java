package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.NotFound;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundBoardRow;
import sk.gremium.review.RoundDetails;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Figure;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Timeline;
import sk.gremium.uikit.Toasts;

/** A round as the secretariat follows it: who has answered, with what, and what can be done about it. */
@Route("drafts/:draft/round")
@PermitAll
class RoundBoardView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient RoundReading reading;
    private final transient Deadlines deadlines;
    private final transient KeepingDialogs dialogs;

    RoundBoardView(CurrentUser user, RoundReading reading, Deadlines deadlines, KeepingDialogs dialogs) {
        this.user = user;
        this.reading = reading;
        this.deadlines = deadlines;
        this.dialogs = dialogs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DraftId.of(event.getRouteParameters().get("draft").orElseThrow(NotFound::new)));
    }

    private void show(DraftId id) {
        Actor actor = user.require();
        DraftDetails draft = reading.draft(actor, id);
        RoundDetails round = reading.current(actor, id).orElseThrow(NotFound::new);
        List<RoundBoardRow> rows = reading.board(actor, round);
        title(Texts.t(this, "review.board.title", String.valueOf(round.number())), draft.title());
        crumbs(
                new Anchor("drafts?committee=" + draft.committeeAbbr(), draft.committeeAbbr()),
                new Anchor("drafts", Texts.t(this, "draft.menu")),
                new Anchor(ReviewRoutes.comments(id), draft.title()));
        lead(RoundWords.status(this, round, deadlines).toArray(Component[]::new));
        actions(acts(actor, round, id));
        content(
                figures(rows),
                new Card(Texts.t(this, "review.board.table"))
                        .note(Texts.t(this, "review.board.drafts_private"))
                        .with(new BoardTable(rows)),
                about(round));
    }

    private Component[] acts(Actor actor, RoundDetails round, DraftId id) {
        Runnable reload = () -> {
            Toasts.done(Texts.t(this, "review.board.done"));
            show(id);
        };
        List<Component> buttons = new ArrayList<>();
        if (round.may(RoundAct.CANCEL)) {
            buttons.add(Buttons.danger(
                    Texts.t(this, "review.board.cancel"),
                    () -> dialogs.cancel(this, actor, round, () -> {
                        Toasts.done(Texts.t(this, "review.board.cancelled"));
                        getUI().ifPresent(ui -> ui.navigate(ReviewRoutes.comments(id)));
                    })));
        }
        if (round.may(RoundAct.EXTEND)) {
            buttons.add(
                    Buttons.of(Texts.t(this, "review.board.extend"), () -> dialogs.extend(this, actor, round, reload)));
        }
        if (round.may(RoundAct.CLOSE)) {
            buttons.add(
                    Buttons.of(Texts.t(this, "review.board.close"), () -> dialogs.close(this, actor, round, reload)));
        }
        return buttons.toArray(Component[]::new);
    }

    private Div figures(List<RoundBoardRow> rows) {
        long answered = rows.stream().filter(row -> row.answeredAt() != null).count();
        long silent = rows.stream()
                .filter(row -> row.state() == RoundBoardRow.State.NOT_ANSWERED)
                .count();
        int comments = rows.stream().mapToInt(RoundBoardRow::sent).sum();
        int fundamental = rows.stream().mapToInt(RoundBoardRow::fundamental).sum();
        var figures = new Div(
                new Figure(
                        answered + " / " + rows.size(),
                        Texts.t(this, "review.board.answered"),
                        answered == rows.size() ? Meaning.GOOD : Meaning.CALM),
                new Figure(String.valueOf(comments), Texts.t(this, "review.board.comments", comments), Meaning.CALM),
                new Figure(
                        String.valueOf(fundamental),
                        Texts.t(this, "review.board.fundamentals", fundamental),
                        fundamental > 0 ? Meaning.BAD : Meaning.CALM));
        if (silent > 0) {
            figures.add(new Figure(String.valueOf(silent), Texts.t(this, "review.board.silent", silent), Meaning.WARN));
        }
        figures.addClassName("figures");
        return figures;
    }

    private Card about(RoundDetails round) {
        Dates dates = Dates.of(this);
        var history = new Timeline(Texts.t(this, "review.board.history"));
        history.entry(
                dates.dayTime(round.openedAt()),
                round.openedBy(),
                new Span(Texts.t(this, "review.board.opened", String.valueOf(round.draftVersion()))));
        round.extensions()
                .forEach(extension -> history.entry(
                        dates.dayTime(extension.at()),
                        extension.by(),
                        new Span(Texts.t(this, "review.board.extended", dates.day(extension.after()))),
                        new Paragraph(extension.reason())));
        var pad = Card.padded(new Paragraph(VisibilityWords.choice(this, round.visibility()) + "."));
        if (!round.note().isEmpty()) {
            var note = new Paragraph(round.note());
            note.addClassName("said");
            pad.add(note);
        }
        pad.add(history);
        return new Card(Texts.t(this, "review.board.about")).with(pad);
    }
}
