package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.committee.ui.CommitteeLinks;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.draft.Drafts;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.text.BlockId;
import sk.gremium.text.TextBody;
import sk.gremium.uikit.AutosavedTextArea;
import sk.gremium.uikit.DocumentText;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.WordingField;

/** One draft: a version of its text, compared with another if wished, and what other modules add to it. */
@Route("drafts/:draft")
@PermitAll
// Components of contributed parts: the browser's bundle of a route holds only what is reachable from its view.
@Uses(AutosavedTextArea.class)
@Uses(Checkbox.class)
@Uses(TextField.class)
@Uses(WordingField.class)
class DraftView extends Page implements BeforeEnterObserver, DraftPage {

    private final transient CurrentUser user;
    private final transient Drafts drafts;
    private final transient DraftActs acts;
    private final transient WorkingActs working;
    private final transient List<DraftPart> parts;
    private transient @Nullable Shown shown;
    private QueryParameters query = QueryParameters.empty();
    private DraftBody body = new DraftBody();
    private final List<Component> actions = new ArrayList<>();
    private final List<Component> status = new ArrayList<>();
    private final transient List<Consumer<DocumentText.Mode>> modeListeners = new ArrayList<>();

    /** Everything that belongs to what is on the screen. */
    private record Shown(Actor actor, DraftDetails draft, DraftReading reading, DraftTexts texts) {}

    DraftView(CurrentUser user, Drafts drafts, DraftActs acts, WorkingActs working, ObjectProvider<DraftPart> parts) {
        this.user = user;
        this.drafts = drafts;
        this.acts = acts;
        this.working = working;
        this.parts = parts.orderedStream().toList();
        wide();
    }

    static RouteParameters parameters(DraftId draft) {
        return new RouteParameters("draft", draft.toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = event.getLocation().getQueryParameters();
        show(DraftId.of(event.getRouteParameters().get("draft").orElse("")));
    }

    private void show(DraftId id) {
        Actor actor = user.require();
        DraftDetails draft = drafts.get(actor, id);
        var reading = DraftReading.of(query, draft);
        shown = new Shown(actor, draft, reading, DraftTexts.load(drafts, actor, id, reading));
        body = new DraftBody();
        actions.clear();
        status.clear();
        modeListeners.clear();
        title(draft.title());
        crumbs(
                CommitteeLinks.to(draft.committee(), draft.committeeAbbr()),
                new RouterLink(Texts.t(this, "draft.menu"), DraftsView.class));
        status.addAll(DraftStatus.of(draft, this));
        fill(reading);
        parts.forEach(part -> part.contribute(this));
        WorkingEditing.offer(working, this, body);
        new DraftMenu(acts, this).button().ifPresent(actions::addFirst);
        lead(status.toArray(Component[]::new));
        actions(actions.toArray(Component[]::new));
        content(body);
    }

    private void fill(DraftReading reading) {
        var texts = shown().texts();
        var files = new DraftFiles(drafts, actor(), draft(), reading);
        body.tools(new DraftTools(draft(), reading, texts.redline(), this::read, this::link, files.links(this)));
        body.read(reading.mode(), texts.html(reading.mode(), this));
        body.outline(OutlineFigures.entries(texts.text(), Map.of()));
    }

    /** Another reading mode needs nothing but other HTML. */
    private void read(DocumentText.Mode mode) {
        var now = shown();
        shown = new Shown(now.actor(), now.draft(), now.reading().mode(mode), now.texts());
        body.read(mode, now.texts().html(mode, this));
        modeListeners.forEach(act -> act.accept(mode));
        query = shown().reading().query(draft(), query);
        replaceAddress();
    }

    private RouterLink link(DraftReading reading, String words) {
        var link = new RouterLink(words, DraftView.class, parameters(draft().id()));
        link.setQueryParameters(reading.query(draft(), QueryParameters.empty()));
        return link;
    }

    private void replaceAddress() {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(draft().id().route(), query)));
    }

    private Shown shown() {
        return Objects.requireNonNull(shown);
    }

    @Override
    public Actor actor() {
        return shown().actor();
    }

    @Override
    public DraftDetails draft() {
        return shown().draft();
    }

    @Override
    public int shownVersion() {
        return shown().reading().version();
    }

    @Override
    public int baseVersion() {
        return shown().reading().base();
    }

    @Override
    public TextBody text() {
        return shown().texts().text();
    }

    @Override
    public DocumentText.Mode mode() {
        return shown().reading().mode();
    }

    @Override
    public void onMode(Consumer<DocumentText.Mode> act) {
        modeListeners.add(act);
    }

    @Override
    public DocumentText document() {
        return body.document();
    }

    @Override
    public Component view() {
        return this;
    }

    @Override
    public void addAction(Component action) {
        actions.add(action);
    }

    @Override
    public void setStatus(Component... pieces) {
        status.clear();
        status.addAll(List.of(pieces));
    }

    @Override
    public void addStatus(Component piece) {
        status.add(piece);
    }

    @Override
    public void setSide(Component... pieces) {
        body.side(pieces);
    }

    @Override
    public void addNotice(Component notice) {
        body.notice(notice);
    }

    @Override
    public void outlineCounts(Map<BlockId, Integer> counts) {
        body.outline(OutlineFigures.entries(text(), counts));
    }

    @Override
    public Optional<String> parameter(String name) {
        return query.getSingleParameter(name);
    }

    @Override
    public void remember(String name, @Nullable String value) {
        Map<String, List<String>> next = new LinkedHashMap<>(query.getParameters());
        next.remove(name);
        if (value != null) {
            next.put(name, List.of(value));
        }
        query = new QueryParameters(next);
        replaceAddress();
    }

    @Override
    public void reload() {
        show(draft().id());
    }
}
