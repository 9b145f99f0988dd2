package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.DraftRow;
import sk.gremium.draft.DraftUploads;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Choice;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Filters;
import sk.gremium.uikit.Live;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** All drafts the reader may see, filtered by what the address says. */
@Route("drafts")
@Menu(title = "draft.menu", order = 3)
@PermitAll
class DraftsView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Drafts drafts;
    private final transient DraftUploads uploads;
    private final transient List<DraftListPart> parts;
    private final Div found = new Div();
    private List<DraftRow> all = List.of();
    private Map<DraftId, Component> notes = Map.of();
    private @Nullable Filters<DraftFilter> filters;
    private boolean filled;

    DraftsView(CurrentUser user, Drafts drafts, DraftUploads uploads, ObjectProvider<DraftListPart> parts) {
        this.user = user;
        this.drafts = drafts;
        this.uploads = uploads;
        this.parts = parts.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = DraftFilter.of(event.getLocation().getQueryParameters());
        if (!filled) {
            load(user.require(), filter);
        }
        if (filters != null) {
            filters.show(filter);
        }
        show(filter);
    }

    private void load(Actor actor, DraftFilter filter) {
        filled = true;
        title(Texts.t(this, "draft.list.title"));
        lead(Texts.t(this, "draft.list.lead"));
        all = drafts.list(actor);
        notes = new HashMap<>();
        parts.forEach(part -> notes.putAll(part.cells(actor, all, this)));
        boolean mayUpload = !uploads.committees(actor).isEmpty();
        if (mayUpload) {
            actions(uploadLink());
        }
        if (all.isEmpty()) {
            var who = Texts.t(this, mayUpload ? "draft.list.none_yours" : "draft.list.none_who");
            content(new EmptyState(Texts.t(this, "draft.list.none"), who));
        } else {
            var committees = all.stream()
                    .map(DraftRow::committeeAbbr)
                    .distinct()
                    .sorted()
                    .toList();
            filters = filters(filter, committees);
            content(filters, found);
        }
    }

    private Filters<DraftFilter> filters(DraftFilter filter, List<String> committees) {
        Filters<DraftFilter> bar = new Filters<>(Texts.t(this, "draft.list.filter"), filter, this::go)
                .words(Texts.t(this, "draft.list.search"), DraftFilter::words, DraftFilter::words);
        if (committees.size() > 1) {
            bar.oneOf(
                    Texts.t(this, "draft.committee"),
                    Texts.t(this, "draft.list.all_committees"),
                    committees,
                    abbr -> abbr,
                    DraftFilter::committee,
                    (choice, abbr) -> choice.committee(abbr == null ? "" : abbr));
        }
        return bar.segments(
                Choice.segments(
                        Texts.t(this, "draft.list.stage"),
                        List.of(DraftFilter.Stage.values()),
                        stage -> Texts.t(this, "draft.stage." + stage.name())),
                DraftFilter::stage,
                DraftFilter::stage);
    }

    private void show(DraftFilter filter) {
        var rows = all.stream().filter(filter::takes).toList();
        var card = new Card(Texts.t(this, "draft.list.found", rows.size()));
        card.add(new DraftTable(rows, notes, this));
        found.removeAll();
        found.add(card);
        getUI().ifPresent(ui -> Live.say(ui, Texts.t(this, "draft.list.found", rows.size())));
    }

    private void go(DraftFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(DraftsView.class, filter.query()));
    }

    private RouterLink uploadLink() {
        var link = new RouterLink(Texts.t(this, "draft.list.upload"), UploadView.class);
        link.addClassNames("btn", "primary");
        return link;
    }
}
