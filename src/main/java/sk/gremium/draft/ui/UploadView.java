package sk.gremium.draft.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.draft.DraftAction;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftUploads;
import sk.gremium.draft.Drafts;
import sk.gremium.draft.ImportPreview;
import sk.gremium.draft.NewDraft;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.Denied;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Brings a Word document in: as a new draft, or as the next version of one. */
@Route("drafts/new")
@RouteAlias("drafts/:draft/upload")
@PermitAll
class UploadView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Drafts drafts;
    private final transient DraftUploads uploads;
    private final transient DraftActs acts;
    private final Div next = new Div();
    private List<CommitteeInfo> committees = List.of();
    private transient @Nullable DraftDetails draft;

    UploadView(CurrentUser user, Drafts drafts, DraftUploads uploads, DraftActs acts) {
        this.user = user;
        this.drafts = drafts;
        this.uploads = uploads;
        this.acts = acts;
        next.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        Optional<String> id = event.getRouteParameters().get("draft");
        var list = new RouterLink(Texts.t(this, "draft.menu"), DraftsView.class);
        if (id.isPresent()) {
            var found = drafts.get(actor, DraftId.of(id.get()));
            draft = found;
            if (!found.may(DraftAction.UPLOAD_VERSION)) {
                throw new Denied();
            }
            title(Texts.t(this, "draft.upload.version_title", String.valueOf(found.lastVersion() + 1)), found.title());
            crumbs(list, new RouterLink(found.title(), DraftView.class, DraftView.parameters(found.id())));
            lead(Texts.t(this, found.workingText() ? "draft.upload.version_ahead" : "draft.upload.version_lead"));
        } else {
            committees = uploads.committees(actor);
            if (committees.isEmpty()) {
                throw new Denied();
            }
            title(Texts.t(this, "draft.upload.title"));
            crumbs(list);
            lead(Texts.t(this, "draft.upload.lead"));
        }
        content(new DropZone(file -> preview(actor, file), this::show, next::removeAll), next);
    }

    private ImportPreview preview(Actor actor, DropZone.File file) {
        var target = draft;
        return target == null
                ? uploads.preview(actor, committees.getFirst().id(), file.name(), file.content())
                : uploads.preview(actor, target.id(), file.name(), file.content());
    }

    private void show(DropZone.File file, ImportPreview preview) {
        var command = CommandId.next();
        var choices = new UploadChoices(preview);
        next.removeAll();
        next.add(new ImportReportCard(file.name(), preview));
        var target = draft;
        if (target == null) {
            next.add(new NewDraftCard(committees, acts.institutions(), preview, choices, wish -> {
                create(command, wish, file, choices);
            }));
        } else {
            var number = String.valueOf(target.lastVersion() + 1);
            next.add(new NewVersionCard(number, choices, () -> addVersion(command, target, file, choices)));
        }
    }

    private void create(CommandId command, NewDraft wish, DropZone.File file, UploadChoices choices) {
        var id = uploads.upload(
                command, user.require(), wish, file.name(), file.content(), choices.tracked(), choices.comments());
        Toasts.done(Texts.t(this, "draft.upload.done"));
        open(id);
    }

    private void addVersion(CommandId command, DraftDetails target, DropZone.File file, UploadChoices choices) {
        int number = uploads.uploadVersion(
                command,
                user.require(),
                target.id(),
                target.version(),
                file.name(),
                file.content(),
                choices.tracked(),
                choices.comments());
        Toasts.done(Texts.t(this, "draft.upload.version_done", String.valueOf(number)));
        open(target.id());
    }

    private void open(DraftId id) {
        getUI().ifPresent(ui -> ui.navigate(DraftView.class, DraftView.parameters(id)));
    }
}
