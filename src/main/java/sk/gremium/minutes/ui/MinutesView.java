package sk.gremium.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import sk.gremium.committee.ui.CommitteeLinks;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.meeting.ui.MeetingLinks;
import sk.gremium.minutes.MinutesDetails;
import sk.gremium.minutes.MinutesId;
import sk.gremium.minutes.MinutesPages;
import sk.gremium.uikit.DeadlineNote;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** One edition of minutes, looking like the document that it will be, with the corrections beside it. */
@Route("minutes/:minutes")
@PermitAll
class MinutesView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient MinutesPages pages;
    private final transient MinutesActs acts;
    private final transient CorrectionActs corrections;

    MinutesView(CurrentUser user, MinutesPages pages, MinutesActs acts, CorrectionActs corrections) {
        this.user = user;
        this.pages = pages;
        this.acts = acts;
        this.corrections = corrections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MinutesId.of(event.getRouteParameters().get("minutes").orElse("")));
    }

    private void show(MinutesId id) {
        var actor = user.require();
        MinutesDetails minutes = pages.get(actor, id);
        var reading = new Reading(actor, minutes, this, () -> show(id));
        title(MinutesWords.title(this, minutes.row()));
        crumbs(
                CommitteeLinks.to(minutes.row().committee(), minutes.row().committeeAbbr()),
                new RouterLink(Texts.t(this, "minutes.list.title"), MinutesRegisterView.class),
                MeetingLinks.to(
                        minutes.row().meeting(),
                        Texts.t(
                                this,
                                "minutes.meeting_of",
                                String.valueOf(minutes.row().meetingNumber()),
                                minutes.row().committeeAbbr())));
        lead(about(minutes));
        actions(acts.buttons(reading).toArray(Component[]::new));
        content(new MinutesSteps(reading));
        MinutesNotices.of(reading).forEach(this::append);
        append(columns(reading));
    }

    private Component[] about(MinutesDetails minutes) {
        List<Component> pieces = new ArrayList<>();
        pieces.add(MinutesWords.state(this, minutes.row().state()));
        String number = MinutesWords.number(this, minutes.row());
        if (!number.isEmpty()) {
            pieces.add(new Span(number));
        }
        if (minutes.commenting() && minutes.deadline() != null) {
            pieces.add(new DeadlineNote(
                    minutes.deadline().deadlineAt(),
                    minutes.daysLeft(),
                    MinutesSteps.counted(this, minutes.deadline())));
        }
        return pieces.toArray(Component[]::new);
    }

    private Div columns(Reading reading) {
        Div side = new Div();
        side.addClassName("stack");
        side.add(corrections.cards(reading).toArray(Component[]::new));
        if (!reading.minutes().asked().isEmpty()) {
            side.add(new AnswersCard(reading));
        }
        FingerprintCard.of(reading).ifPresent(side::add);
        if (reading.minutes().editions().size() > 1) {
            side.add(new EditionsCard(reading));
        }
        Div two = new Div(new MinutesPaper(reading, corrections), side);
        two.addClassName("two");
        return two;
    }
}
