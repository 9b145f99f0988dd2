package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import sk.gremium.committee.MemberRow;
import sk.gremium.draft.DraftAction;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.InstitutionId;
import sk.gremium.kernel.NotFound;
import sk.gremium.review.NewRound;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.uikit.Ask;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Notice;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Opens a round on the last version of a draft. */
@Route("drafts/:draft/rounds/new")
@PermitAll
class RoundOpeningView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Drafts drafts;
    private final transient OpeningDesk desk;

    RoundOpeningView(CurrentUser user, Drafts drafts, OpeningDesk desk) {
        this.user = user;
        this.drafts = drafts;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        DraftId id = DraftId.of(event.getRouteParameters().get("draft").orElseThrow(NotFound::new));
        DraftDetails draft = drafts.get(actor, id);
        if (!draft.may(DraftAction.OPEN_ROUND)) {
            throw new Denied();
        }
        String version = String.valueOf(draft.lastVersion());
        title(Texts.t(this, "review.open.title", version), draft.title());
        crumbs(
                new Anchor("drafts?committee=" + draft.committeeAbbr(), draft.committeeAbbr()),
                new Anchor("drafts", Texts.t(this, "draft.menu")),
                new Anchor(ReviewRoutes.comments(id), draft.title()));
        lead(Texts.t(this, "review.open.lead", version));
        show(actor, draft);
    }

    private void show(Actor actor, DraftDetails draft) {
        List<MemberRow> members = desk.contributors(actor, draft);
        Set<InstitutionId> seated = members.stream().map(MemberRow::institution).collect(Collectors.toSet());
        var invited = new InvitedField(desk.institutions(), seated);
        var note = new AutosavedTextArea(
                Texts.t(this, "review.open.note"), desk.noteKeeper(actor, draft), OpeningDesk.noteName(draft));
        var form = new RoundForm(desk.usualDays(draft), desk::preview, note);
        var told = new Div();
        Runnable tell = () -> {
            told.removeAll();
            told.add(new ToldTable(invited.chosen(), members));
        };
        invited.onChange(tell::run);
        tell.run();
        CommandId command = CommandId.next();
        actions(Buttons.primary(Texts.t(this, "review.open.do"), () -> {
            if (form.valid()) {
                ask(command, draft, invited, form, note);
            }
        }));
        List<Component> pieces = new ArrayList<>();
        if (draft.workingText()) {
            pieces.add(new Notice(
                    Meaning.WARN, Texts.t(this, "review.open.working", String.valueOf(draft.lastVersion()))));
        }
        pieces.add(new Card(Texts.t(this, "review.open.who")).with(Card.padded(invited)));
        pieces.add(new Card(Texts.t(this, "review.open.how")).with(Card.padded(form)));
        pieces.add(new Card(Texts.t(this, "review.open.told")).with(told));
        content(pieces.toArray(Component[]::new));
    }

    private void ask(
            CommandId command, DraftDetails draft, InvitedField invited, RoundForm form, AutosavedTextArea note) {
        var until = Dates.of(this).untilWeekdayDayTime(desk.preview(form.days()).deadlineAt());
        new Ask(Texts.t(this, "review.open.ask", draft.title()))
                .sentence(Texts.t(
                        this,
                        "review.open.ask_what",
                        String.valueOf(draft.lastVersion()),
                        invited.chosen().size(),
                        until))
                .sentence(Texts.t(this, "review.open.ask_told"))
                .sentence(VisibilityWords.choice(this, form.visibility()) + ".")
                .act(Texts.t(this, "review.open.do"), () -> {
                    desk.open(
                            command,
                            user.require(),
                            new NewRound(
                                    draft.id(),
                                    draft.lastVersion(),
                                    invited.ids(),
                                    form.days(),
                                    form.visibility(),
                                    form.note()));
                    note.saved();
                    Toasts.done(Texts.t(this, "review.open.done", until));
                    getUI().ifPresent(ui -> ui.navigate(ReviewRoutes.comments(draft.id())));
                })
                .open();
    }
}
