package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.Refused;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundKeeping;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** Extends a round, closes it early, calls it off; each asks first. */
@org.springframework.stereotype.Component
class KeepingDialogs {

    private static final int LONGEST_REASON = 1000;

    private final RoundKeeping keeping;

    KeepingDialogs(RoundKeeping keeping) {
        this.keeping = keeping;
    }

    void extend(Component where, Actor actor, RoundDetails round, Runnable done) {
        var days = new IntegerField(Texts.t(where, "review.board.more_days"));
        days.setMin(1);
        days.setStepButtonsVisible(true);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        var until = new Paragraph();
        until.getElement().setAttribute("role", "status");
        days.addValueChangeListener(change -> until.setText(until(where, actor, round, change.getValue())));
        days.setValue(2);
        var reason = reason(where);
        new Ask(Texts.t(where, "review.board.extend_title"))
                .sentence(Texts.t(where, "review.board.extend_what"))
                .details(days, until, reason)
                .act(Texts.t(where, "review.board.extend"), () -> {
                    Integer more = days.getValue();
                    keeping.extend(actor, round.id(), round.version(), more == null ? 0 : more, reason.getValue());
                    done.run();
                })
                .open();
    }

    void close(Component where, Actor actor, RoundDetails round, Runnable done) {
        new Ask(Texts.t(where, "review.board.close_title"))
                .sentence(Texts.t(where, "review.board.close_what"))
                .act(Texts.t(where, "review.board.close"), () -> {
                    keeping.close(actor, round.id(), round.version());
                    done.run();
                })
                .open();
    }

    void cancel(Component where, Actor actor, RoundDetails round, Runnable done) {
        var reason = reason(where);
        new Ask(Texts.t(where, "review.board.cancel_title"))
                .sentence(Texts.t(where, "review.board.cancel_what"))
                .details(reason)
                .dangerousAct(Texts.t(where, "review.board.cancel"), () -> {
                    keeping.cancel(actor, round.id(), round.version(), reason.getValue());
                    done.run();
                })
                .open();
    }

    private String until(Component where, Actor actor, RoundDetails round, Integer more) {
        try {
            var deadline = keeping.previewExtension(actor, round.id(), more == null ? 0 : more);
            return Texts.t(
                    where, "review.board.extended_until", Dates.of(where).untilWeekdayDayTime(deadline.deadlineAt()));
        } catch (Refused refused) {
            return Texts.t(where, refused.key(), refused.arguments().toArray());
        }
    }

    private static TextArea reason(Component where) {
        var reason = new TextArea(Texts.t(where, "review.board.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        return reason;
    }
}
