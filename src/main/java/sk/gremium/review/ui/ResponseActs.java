package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.kernel.CommandId;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.Responses;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Sends, declares that there is nothing to send, takes back: each asks first and says who will see what. */
class ResponseActs {

    private final ResponsePage page;
    private final Responses responses;
    private final SendingList list;
    private final RoundDetails round;
    private final Texts texts;
    private final CommandId command = CommandId.next();

    ResponseActs(ResponsePage page, Responses responses, SendingList list) {
        this.page = page;
        this.responses = responses;
        this.list = list;
        round = page.round();
        texts = Texts.of(page.view());
    }

    /** What the reader may do; the one that is wanted now is primary and last. */
    Component[] buttons() {
        List<Button> buttons = new ArrayList<>();
        if (round.may(RoundAct.TAKE_BACK)) {
            buttons.add(Buttons.of(texts.get("review.response.take_back"), this::takeBack));
        }
        if (round.may(RoundAct.DECLARE_NONE)) {
            buttons.add(Buttons.of(texts.get("review.response.declare_none"), this::declareNone));
        }
        if (round.may(RoundAct.SEND) && !list.isEmpty()) {
            Button send = Buttons.of("", this::send);
            list.onChange(chosen -> {
                send.setText(texts.get("review.response.send", page.institution(), chosen.size()));
                send.setEnabled(!chosen.isEmpty());
            });
            buttons.add(send);
        }
        if (!buttons.isEmpty() && (!list.isEmpty() || round.may(RoundAct.DECLARE_NONE))) {
            buttons.getLast().addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return buttons.toArray(Component[]::new);
    }

    private void send() {
        List<CommentDetails> chosen = list.chosen();
        long fundamental = chosen.stream().filter(CommentDetails::fundamental).count();
        Ask ask = new Ask(texts.get("review.response.send_title", page.institution()))
                .sentence(texts.get("review.response.send_what", chosen.size(), fundamental))
                .sentence(VisibilityWords.whenSent(page.view(), round));
        if (list.left() > 0) {
            ask.sentence(texts.get("review.response.send_left", list.left()));
        }
        ask.sentence(takenBackUntil())
                .act(texts.get("review.response.send", page.institution(), chosen.size()), () -> {
                    responses.send(command, page.actor(), round.id(), list.chosenIds());
                    Toasts.done(texts.get("review.response.sent", chosen.size()));
                    page.reload();
                })
                .open();
    }

    private void declareNone() {
        Ask ask = new Ask(texts.get("review.response.none_title", page.institution()))
                .sentence(texts.get("review.response.none_what", page.institution()));
        if (!list.isEmpty()) {
            ask.sentence(texts.get("review.response.none_left", list.size()));
        }
        ask.sentence(takenBackUntil())
                .act(texts.get("review.response.none_do"), () -> {
                    responses.noComments(command, page.actor(), round.id());
                    Toasts.done(texts.get("review.response.none_done"));
                    page.reload();
                })
                .open();
    }

    private void takeBack() {
        new Ask(texts.get("review.response.back_title"))
                .sentence(texts.get("review.response.back_what"))
                .act(texts.get("review.response.take_back"), () -> {
                    responses.takeBack(command, page.actor(), round.id());
                    Toasts.done(texts.get("review.response.back_done"));
                    page.reload();
                })
                .open();
    }

    private String takenBackUntil() {
        return round.phase() == RoundPhase.OPEN
                ? texts.get(
                        "review.response.back_until",
                        Dates.of(page.view())
                                .untilWeekdayDayTime(round.deadline().deadlineAt()))
                : texts.get("review.response.late_final");
    }
}
