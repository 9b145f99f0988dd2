package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.NotFound;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundDetails;
import sk.gremium.text.TextBody;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** What an institution answers to a round: its comments to be sent, later the dispositions to agree with. */
@Route("drafts/:draft/response")
@PermitAll
class ResponseView extends Page implements BeforeEnterObserver, ResponsePage {

    private final transient CurrentUser user;
    private final transient RoundReading reading;
    private final transient Deadlines deadlines;
    private final transient List<ResponsePhase> phases;
    private final List<Component> status = new ArrayList<>();
    private transient @Nullable Shown shown;

    /** Everything that belongs to what is on the screen. */
    private record Shown(
            Actor actor,
            DraftDetails draft,
            RoundDetails round,
            List<CommentDetails> own,
            TextBody text,
            String institution) {}

    ResponseView(CurrentUser user, RoundReading reading, Deadlines deadlines, ObjectProvider<ResponsePhase> phases) {
        this.user = user;
        this.reading = reading;
        this.deadlines = deadlines;
        this.phases = phases.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DraftId.of(event.getRouteParameters().get("draft").orElseThrow(NotFound::new)));
    }

    private void show(DraftId id) {
        Actor actor = user.require();
        DraftDetails draft = reading.draft(actor, id);
        String institution = reading.institution(actor);
        crumbs(
                new Anchor("drafts?committee=" + draft.committeeAbbr(), draft.committeeAbbr()),
                new Anchor("drafts", Texts.t(this, "draft.menu")),
                new Anchor(ReviewRoutes.comments(id), draft.title()));
        title(Texts.t(this, "review.response.title", institution), draft.title());
        status.clear();
        setActions();
        reading.current(actor, id)
                .ifPresentOrElse(
                        round -> show(actor, draft, round, institution),
                        () -> content(new EmptyState(
                                Texts.t(this, "review.response.no_round"),
                                Texts.t(this, "review.response.no_round_who"))));
    }

    private void show(Actor actor, DraftDetails draft, RoundDetails round, String institution) {
        TextBody text = reading.text(actor, round);
        var order = Comparator.<CommentDetails, sk.gremium.review.Target>comparing(
                comment -> comment.content().target(), new Places(text).order());
        List<CommentDetails> own = reading.comments(actor, round).stream()
                .filter(comment -> comment.institution().equals(actor.institution()))
                .sorted(order)
                .toList();
        shown = new Shown(actor, draft, round, own, text, institution);
        status.addAll(RoundWords.status(this, round, deadlines));
        phases.stream()
                .filter(phase -> phase.takes(round.phase()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .show(this);
        lead(status.toArray(Component[]::new));
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
    public RoundDetails round() {
        return shown().round();
    }

    @Override
    public List<CommentDetails> own() {
        return shown().own();
    }

    @Override
    public TextBody text() {
        return shown().text();
    }

    @Override
    public Component view() {
        return this;
    }

    @Override
    public String institution() {
        return shown().institution();
    }

    @Override
    public void setActions(Component... buttons) {
        actions(buttons);
    }

    @Override
    public void addStatus(Component piece) {
        status.add(piece);
    }

    @Override
    public void setContent(Component... pieces) {
        content(pieces);
    }

    @Override
    public void reload() {
        show(draft().id());
    }
}
