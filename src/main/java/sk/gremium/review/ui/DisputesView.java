package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.NotFound;
import sk.gremium.review.CommentDetails;
import sk.gremium.review.CommentId;
import sk.gremium.review.DisputeDetails;
import sk.gremium.review.DisputeState;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** The disputes of a draft: the talks about each and how it ended. Both sides read here, the secretariat records. */
@Route("drafts/:draft/disputes")
@PermitAll
class DisputesView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient RoundReading reading;
    private final transient DisputeDesk desk;
    private final transient ChangedPassages passages;
    private transient @Nullable Shown shown;

    /** Everything that belongs to what is on the screen. */
    private record Shown(Actor actor, DraftDetails draft, Optional<DisputeState> state) {}

    DisputesView(CurrentUser user, RoundReading reading, DisputeDesk desk, ChangedPassages passages) {
        this.user = user;
        this.reading = reading;
        this.desk = desk;
        this.passages = passages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        QueryParameters query = event.getLocation().getQueryParameters();
        DraftId id = DraftId.of(event.getRouteParameters().get("draft").orElseThrow(NotFound::new));
        shown = new Shown(
                actor,
                reading.draft(actor, id),
                query.getSingleParameter("state").flatMap(DisputesView::state));
        show();
        query.getSingleParameter("dispute").ifPresent(this::point);
    }

    private void show() {
        DraftDetails draft = shown().draft();
        title(Texts.t(this, "review.dispute.title"), draft.title());
        crumbs(
                new Anchor("drafts?committee=" + draft.committeeAbbr(), draft.committeeAbbr()),
                new Anchor(ReviewRoutes.comments(draft.id()), draft.title()));
        desk.round(shown().actor(), draft.id())
                .ifPresentOrElse(
                        this::show,
                        () -> content(new EmptyState(
                                Texts.t(this, "review.dispute.none"), Texts.t(this, "review.dispute.none_yet"))));
    }

    private void show(RoundDetails round) {
        List<DisputeDetails> all = desk.disputes(shown().actor(), round);
        if (all.isEmpty()) {
            content(new EmptyState(Texts.t(this, "review.dispute.none"), Texts.t(this, "review.dispute.none_what")));
            return;
        }
        long over = all.stream()
                .filter(dispute -> dispute.state() == DisputeState.REMOVED)
                .count();
        lead(Texts.t(this, "review.dispute.lead", all.size(), over));
        Map<CommentId, CommentDetails> comments = desk.comments(shown().actor(), round);
        var places = new Places(reading.text(shown().actor(), round));
        var known = passages.of(shown().actor(), round);
        List<Component> pieces = new ArrayList<>();
        pieces.add(filter(all));
        for (DisputeDetails dispute : all) {
            CommentDetails comment = comments.get(dispute.comment());
            if (comment != null && shown().state().map(dispute.state()::equals).orElse(true)) {
                pieces.add(card(round, dispute, comment, places, known));
            }
        }
        content(pieces.toArray(Component[]::new));
    }

    private DisputeCard card(
            RoundDetails round,
            DisputeDetails dispute,
            CommentDetails comment,
            Places places,
            ChangedPassages.Known known) {
        var changed = known.of(dispute.id()).or(() -> known.of(dispute.comment()));
        String place = places.words(this, comment.content().target());
        var card = new DisputeCard(round.draft(), dispute, comment, place, changed);
        card.links(
                round.may(RoundAct.FOLLOW),
                dispute.institution().equals(shown().actor().institution()));
        if (dispute.settle()) {
            card.settle(new Settling(this, desk, shown().actor(), this::show));
        }
        return card;
    }

    private Nav filter(List<DisputeDetails> all) {
        var nav = new Nav(chip(Optional.empty(), all.size()));
        nav.addClassName("filters");
        nav.getElement().setAttribute("aria-label", Texts.t(this, "review.dispute.filter"));
        for (DisputeState state : DisputeState.values()) {
            int count = (int)
                    all.stream().filter(dispute -> dispute.state() == state).count();
            if (count > 0) {
                nav.add(chip(Optional.of(state), count));
            }
        }
        return nav;
    }

    private RouterLink chip(Optional<DisputeState> state, int count) {
        String name = state.map(DisputeState::name).orElse("ALL");
        var chip = new RouterLink(
                Texts.t(this, "review.dispute.show." + name, count),
                DisputesView.class,
                new RouteParameters("draft", shown().draft().id().toString()));
        state.ifPresent(value -> chip.setQueryParameters(QueryParameters.of("state", value.name())));
        chip.addClassName("f");
        if (state.equals(shown().state())) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    /** Brings the dispute that the address names into sight. */
    private void point(String dispute) {
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => { const it = document.getElementById($0);"
                                + " it?.classList.add('cur'); it?.scrollIntoView(); it?.focus(); })",
                        "d-" + dispute);
    }

    private Shown shown() {
        return Objects.requireNonNull(shown);
    }

    private static Optional<DisputeState> state(String name) {
        for (DisputeState state : DisputeState.values()) {
            if (state.name().equals(name)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
