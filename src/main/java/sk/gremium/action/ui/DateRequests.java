package sk.gremium.action.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.action.DateRequest;
import sk.gremium.action.TaskAct;
import sk.gremium.action.TaskDetails;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.Refused;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.DateFields;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** How the date came to be: every former date, who asked for another and what was decided. */
class DateRequests extends Composite<Div> {

    /** A request that has been filled in. */
    record Wish(CommandId command, LocalDate day, String reason) {}

    private final transient Consumer<Wish> ask;
    private final transient BiConsumer<UUID, Boolean> decide;

    DateRequests(TaskDetails task, Consumer<Wish> ask, BiConsumer<UUID, Boolean> decide) {
        this.ask = ask;
        this.decide = decide;
        boolean asks =
                task.allowed().contains(TaskAct.ASK_FOR_DATE) && task.row().due() != null;
        if (!asks && task.dateRequests().isEmpty()) {
            return;
        }
        Card card = new Card(Texts.t(this, "action.dates"));
        boolean decides = task.allowed().contains(TaskAct.DECIDE);
        task.dateRequests().forEach(request -> card.add(entry(request, decides)));
        if (asks) {
            card.add(Card.padded(Buttons.small(Texts.t(this, "action.date_ask"), this::open)));
        }
        getContent().add(card);
    }

    private Div entry(DateRequest request, boolean decides) {
        Dates dates = Dates.of(this);
        @Nullable LocalDate old = request.oldDue();
        Span change = new Span((old == null ? "–" : dates.day(old)) + " → " + dates.day(request.newDue()));
        change.addClassName("org");
        @Nullable Boolean granted = request.granted();
        Tag state = granted == null
                ? Tag.accent(Texts.t(this, "action.date_open"))
                : granted ? Tag.good(Texts.t(this, "action.date_yes")) : Tag.bad(Texts.t(this, "action.date_no"));
        Div head = new Div(change, state, TasksView.small(request.abbr() + ", " + request.person()));
        head.addClassName("entry-head");
        Div entry = new Div(head, new Paragraph(request.reason()));
        entry.addClassName("entry");
        if (decides && granted == null) {
            Div buttons = new Div(
                    Buttons.smallPrimary(Texts.t(this, "action.date_grant"), () -> decide.accept(request.id(), true)),
                    Buttons.small(Texts.t(this, "action.date_decline"), () -> decide.accept(request.id(), false)));
            buttons.addClassName("form-actions");
            entry.add(buttons);
        }
        return entry;
    }

    private void open() {
        DatePicker day = DateFields.day(this, Texts.t(this, "action.date_new"));
        day.setRequiredIndicatorVisible(true);
        TextArea reason = new TextArea(Texts.t(this, "action.date_reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        CommandId command = CommandId.next();
        new Ask(Texts.t(this, "action.date_ask"))
                .sentence(Texts.t(this, "action.date_sentence"))
                .details(day, reason)
                .act(Texts.t(this, "action.date_ask"), () -> {
                    @Nullable LocalDate wanted = day.getValue();
                    if (wanted == null) {
                        throw new Refused("action.refused.date_request");
                    }
                    ask.accept(new Wish(command, wanted, reason.getValue()));
                })
                .open();
    }
}
