package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.kernel.CommandId;
import sk.gremium.minutes.CorrectionDecisions;
import sk.gremium.minutes.CorrectionRow;
import sk.gremium.minutes.Corrections;
import sk.gremium.minutes.MinutesAct;
import sk.gremium.minutes.NewCorrection;
import sk.gremium.minutes.Passage;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.TextKeepers;
import sk.gremium.uikit.Toasts;
import sk.gremium.uikit.WordingField;

/** Proposes corrections and decides about them, in dialogs that keep what is typed. */
@org.springframework.stereotype.Component
class CorrectionActs {

    private final Corrections corrections;
    private final CorrectionDecisions decisions;
    private final TextKeepers keepers;

    CorrectionActs(Corrections corrections, CorrectionDecisions decisions, TextKeepers keepers) {
        this.corrections = corrections;
        this.decisions = decisions;
        this.keepers = keepers;
    }

    /** The corrections beside the document, the open ones first. */
    List<Component> cards(Reading reading) {
        List<Component> cards = new ArrayList<>();
        reading.minutes().corrections().forEach(correction -> cards.add(new CorrectionCard(reading, correction, this)));
        if (reading.minutes().may(MinutesAct.ANSWER)) {
            Card card = new Card(reading.t("minutes.correct.card"));
            card.add(new EmptyState(
                    reading.t("minutes.correct.how"),
                    reading.t("minutes.correct.who"),
                    Buttons.small(reading.t("minutes.act.correct_elsewhere"), () -> elsewhere(reading))));
            cards.add(card);
        }
        return cards;
    }

    void propose(Reading reading, Passage passage) {
        CommandId command = CommandId.next();
        WordingField wording = new WordingField(reading.t("minutes.correct.wording"));
        wording.original(passage.quote());
        wording.setValue(passage.quote());
        AutosavedTextArea reason = text(reading, "minutes.correct.reason", key(reading, "correct-" + passage.item()));
        new Ask(reading.t("minutes.act.propose"))
                .sentence(reading.t("minutes.correct.seen"))
                .details(label(reading, "minutes.correct.wording"), wording, reason)
                .act(reading.t("minutes.act.propose"), () -> {
                    corrections.propose(
                            command,
                            reading.actor(),
                            reading.id(),
                            new NewCorrection(passage, wording.getValue(), reason.getValue()));
                    reason.saved();
                    done(reading, "minutes.correct.done");
                })
                .open();
    }

    private void elsewhere(Reading reading) {
        CommandId command = CommandId.next();
        AutosavedTextArea text = text(reading, "minutes.correct.text", key(reading, "correct"));
        new Ask(reading.t("minutes.act.propose"))
                .sentence(reading.t("minutes.correct.seen"))
                .details(text)
                .act(reading.t("minutes.act.propose"), () -> {
                    corrections.propose(
                            command, reading.actor(), reading.id(), NewCorrection.elsewhere(text.getValue()));
                    text.saved();
                    done(reading, "minutes.correct.done");
                })
                .open();
    }

    void withdraw(Reading reading, CorrectionRow correction) {
        new Ask(reading.t("minutes.act.withdraw"))
                .sentence(reading.t("minutes.withdraw.what"))
                .dangerousAct(reading.t("minutes.act.withdraw"), () -> {
                    corrections.withdraw(reading.actor(), correction.id(), correction.version());
                    done(reading, "minutes.withdraw.done");
                })
                .open();
    }

    void accept(Reading reading, CorrectionRow correction) {
        Passage passage = correction.passage();
        String proposed = correction.wording();
        WordingField wording = new WordingField(reading.t("minutes.accept.wording"));
        wording.original(passage == null ? "" : passage.quote());
        wording.setValue(proposed == null ? "" : proposed);
        AutosavedTextArea answer = text(
                reading, passage == null ? "minutes.accept.how" : "minutes.accept.answer", "accept-" + correction.id());
        Ask ask = new Ask(reading.t("minutes.act.accept"))
                .sentence(reading.t(passage == null ? "minutes.accept.elsewhere" : "minutes.accept.what"));
        if (passage != null) {
            ask.details(label(reading, "minutes.accept.wording"), wording);
        }
        ask.details(answer)
                .act(reading.t("minutes.act.accept"), () -> {
                    decisions.accept(
                            reading.actor(),
                            correction.id(),
                            correction.version(),
                            wording.getValue(),
                            answer.getValue());
                    answer.saved();
                    done(reading, "minutes.accept.done");
                })
                .open();
    }

    void decline(Reading reading, CorrectionRow correction) {
        AutosavedTextArea reason = text(reading, "minutes.decline.reason", "decline-" + correction.id());
        new Ask(reading.t("minutes.act.decline"))
                .sentence(reading.t("minutes.decline.what", correction.abbr()))
                .details(reason)
                .act(reading.t("minutes.act.decline"), () -> {
                    decisions.decline(reading.actor(), correction.id(), correction.version(), reason.getValue());
                    reason.saved();
                    done(reading, "minutes.decline.done");
                })
                .open();
    }

    private AutosavedTextArea text(Reading reading, String label, String field) {
        return new AutosavedTextArea(
                reading.t(label),
                keepers.of(reading.actor(), field),
                field + "-" + reading.actor().person());
    }

    private static Component label(Reading reading, String key) {
        var label = new com.vaadin.flow.component.html.Span(reading.t(key));
        label.addClassName("field-label");
        return label;
    }

    private static String key(Reading reading, String what) {
        return "minutes-" + reading.id() + "-" + what;
    }

    private static void done(Reading reading, String sentence) {
        Toasts.done(reading.t(sentence));
        reading.changed().run();
    }
}
