package sk.gremium.meeting.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.committee.MemberRow;
import sk.gremium.committee.Role;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CommitteeId;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.PersonId;
import sk.gremium.meeting.MeetingId;
import sk.gremium.meeting.MeetingPlan;
import sk.gremium.meeting.Meetings;
import sk.gremium.meeting.NewMeeting;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** Plans a meeting; nobody is told of it yet. */
@Route("meetings/new")
@PermitAll
class NewMeetingView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Meetings meetings;
    private final transient Committees committees;
    private final transient CommandId command = CommandId.next();
    private final Select<CommitteeInfo> committee = new Select<>();
    private final IntegerField number = new IntegerField();
    private final MeetingForm form = new MeetingForm();

    NewMeetingView(CurrentUser user, Meetings meetings, Committees committees) {
        this.user = user;
        this.meetings = meetings;
        this.committees = committees;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        List<CommitteeId> mine = meetings.mayPlanIn(actor);
        if (mine.isEmpty()) {
            throw new Denied();
        }
        title(Texts.t(this, "meeting.new.title"));
        lead(Texts.t(this, "meeting.new.lead"));
        crumbs(new RouterLink(Texts.t(this, "meeting.list.title"), MeetingsView.class));
        number.setLabel(Texts.t(this, "meeting.number"));
        number.setHelperText(Texts.t(this, "meeting.number.help"));
        number.setMin(1);
        committee.setLabel(Texts.t(this, "meeting.committee"));
        committee.setItemLabelGenerator(CommitteeInfo::abbr);
        committee.addValueChangeListener(change -> offer(actor, change.getValue()));
        committee.setItems(committees.visible(actor).stream()
                .filter(each -> mine.contains(each.id()))
                .toList());
        committee.setValue(committee.getListDataView().getItem(0));
        FormLayout first = new FormLayout(committee, number);
        first.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 3));
        Div buttons = new Div(
                Buttons.primary(Texts.t(this, "meeting.new.plan"), () -> plan(actor)),
                new Anchor("meetings", Texts.t(this, "uikit.back")));
        buttons.addClassName("form-actions");
        Card card = new Card(Texts.t(this, "meeting.new.card"));
        card.add(Card.padded(first, form, buttons));
        content(card);
    }

    private void offer(Actor actor, @Nullable CommitteeInfo chosen) {
        if (chosen != null) {
            List<MemberRow> members = committees.members(actor, chosen.id());
            form.people(members);
            form.propose(holder(members, Role.CHAIR), holder(members, Role.SECRETARY));
        }
    }

    private static @Nullable PersonId holder(List<MemberRow> members, Role role) {
        return members.stream()
                .filter(member -> member.role() == role)
                .map(MemberRow::person)
                .findFirst()
                .orElse(null);
    }

    private void plan(Actor actor) {
        form.plan().ifPresent(plan -> plan(actor, plan));
    }

    private void plan(Actor actor, MeetingPlan plan) {
        MeetingId meeting = meetings.plan(
                command, actor, new NewMeeting(committee.getValue().id(), number.getValue(), plan));
        getUI().ifPresent(ui -> ui.navigate(MeetingView.class, MeetingLinks.parameters(meeting)));
    }
}
