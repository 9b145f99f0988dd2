package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import sk.gremium.kernel.CommandId;
import sk.gremium.minutes.Corrections;
import sk.gremium.minutes.MinutesAct;
import sk.gremium.minutes.MinutesApproval;
import sk.gremium.minutes.MinutesCirculation;
import sk.gremium.minutes.MinutesDocuments;
import sk.gremium.minutes.MinutesDrafting;
import sk.gremium.minutes.MinutesId;
import sk.gremium.minutes.MinutesReadiness;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Downloads;
import sk.gremium.uikit.Toasts;

/** What can be done with minutes as a whole: the buttons beside the heading, the one that leads on last. */
@org.springframework.stereotype.Component
class MinutesActs {

    private final MinutesDrafting drafting;
    private final MinutesCirculation circulation;
    private final MinutesApproval approval;
    private final MinutesReadiness readiness;
    private final MinutesDocuments documents;
    private final Corrections corrections;

    MinutesActs(
            MinutesDrafting drafting,
            MinutesCirculation circulation,
            MinutesApproval approval,
            MinutesReadiness readiness,
            MinutesDocuments documents,
            Corrections corrections) {
        this.drafting = drafting;
        this.circulation = circulation;
        this.approval = approval;
        this.readiness = readiness;
        this.documents = documents;
        this.corrections = corrections;
    }

    List<Component> buttons(Reading reading) {
        List<Component> buttons = new ArrayList<>();
        buttons.add(Downloads.button(reading.t("minutes.act.docx"), download(reading)));
        add(buttons, reading, MinutesAct.AMEND, false, this::amend);
        add(buttons, reading, MinutesAct.GIVE_BACK, false, this::giveBack);
        add(buttons, reading, MinutesAct.CIRCULATE, true, this::circulate);
        if (reading.minutes().may(MinutesAct.ANSWER) && !answered(reading)) {
            buttons.add(Buttons.primary(reading.t("minutes.act.agree"), () -> agree(reading)));
        }
        add(buttons, reading, MinutesAct.VERIFY, true, this::verify);
        add(buttons, reading, MinutesAct.APPROVE, true, this::approve);
        add(buttons, reading, MinutesAct.PUBLISH, true, this::publish);
        return buttons;
    }

    private static void add(
            List<Component> buttons, Reading reading, MinutesAct act, boolean primary, Consumer<Reading> run) {
        if (reading.minutes().may(act)) {
            String label = reading.t("minutes.act." + MinutesWords.lower(act));
            buttons.add(
                    primary
                            ? Buttons.primary(label, () -> run.accept(reading))
                            : Buttons.of(label, () -> run.accept(reading)));
        }
    }

    private static boolean answered(Reading reading) {
        return reading.minutes().asked().stream()
                .anyMatch(row -> row.institution().equals(reading.actor().institution()) && row.by() != null);
    }

    private DownloadHandler download(Reading reading) {
        MinutesId id = reading.id();
        String number = reading.minutes().row().number();
        String name = reading.t("minutes.file_name", number == null ? reading.t("minutes.file_draft") : number);
        return Downloads.of(
                name,
                Downloads.DOCX,
                out -> out.write(documents.docx(reading.actor(), id).content()));
    }

    private void agree(Reading reading) {
        corrections.agree(reading.actor(), reading.id());
        done(reading, "minutes.agree.done");
    }

    private void circulate(Reading reading) {
        CommandId command = CommandId.next();
        new CirculateDialog(
                        reading,
                        readiness.of(reading.actor(), reading.id()),
                        circulation.preview(reading.actor(), reading.id()),
                        (verifiers, file) -> {
                            circulation.circulate(
                                    command,
                                    reading.actor(),
                                    reading.id(),
                                    reading.minutes().version(),
                                    verifiers,
                                    file);
                            done(reading, "minutes.circulate.done");
                        })
                .open();
    }

    private void verify(Reading reading) {
        confirm(reading, "verify", version -> approval.verify(reading.actor(), reading.id(), version));
    }

    private void approve(Reading reading) {
        confirm(reading, "approve", version -> approval.approve(reading.actor(), reading.id(), version));
    }

    private static void confirm(Reading reading, String act, LongConsumer run) {
        String label = reading.t("minutes.act." + act);
        new Ask(label)
                .sentence(reading.t("minutes.confirm." + act))
                .act(label, () -> {
                    run.accept(reading.minutes().version());
                    done(reading, "minutes.confirmed." + act);
                })
                .open();
    }

    private void publish(Reading reading) {
        CommandId command = CommandId.next();
        var ready = readiness.of(reading.actor(), reading.id());
        String label = reading.t("minutes.act.publish");
        new Ask(label)
                .sentence(reading.t("minutes.publish.what"))
                .details(GapList.of(reading, ready))
                .details(new ReadersTable(reading, ready.readers()))
                .act(label, () -> {
                    approval.publish(
                            command,
                            reading.actor(),
                            reading.id(),
                            reading.minutes().version());
                    done(reading, "minutes.publish.done");
                })
                .open();
    }

    private void giveBack(Reading reading) {
        reason(reading, "give_back", why -> {
            circulation.giveBack(
                    reading.actor(), reading.id(), reading.minutes().version(), why);
            done(reading, "minutes.give_back.done");
        });
    }

    private void amend(Reading reading) {
        CommandId command = CommandId.next();
        reason(reading, "amend", why -> {
            MinutesId next = drafting.amend(command, reading.actor(), reading.id(), why);
            reading.where().getUI().ifPresent(ui -> ui.navigate(MinutesLinks.route(next)));
        });
    }

    private static void reason(Reading reading, String act, Consumer<String> then) {
        TextArea reason = new TextArea(reading.t("minutes.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(1000);
        reason.setWidthFull();
        String label = reading.t("minutes.act." + act);
        new Ask(label)
                .sentence(reading.t("minutes." + act + ".what"))
                .details(reason)
                .act(label, () -> then.accept(reason.getValue()))
                .open();
    }

    private static void done(Reading reading, String sentence) {
        Toasts.done(reading.t(sentence));
        reading.changed().run();
    }
}
