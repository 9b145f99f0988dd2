package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftDetails;
import sk.gremium.draft.DraftId;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CommandId;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.NotFound;
import sk.gremium.review.CommentId;
import sk.gremium.review.EvaluationTable;
import sk.gremium.review.ReviewRoutes;
import sk.gremium.review.RoundAct;
import sk.gremium.review.RoundDetails;
import sk.gremium.review.RoundPhase;
import sk.gremium.uikit.Buttons;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** The gestor's work table: every provision once, every proposal on it, and how each is decided. */
@Route("drafts/:draft/evaluation")
@PermitAll
class EvaluationView extends Page implements BeforeEnterObserver, Deciding.Screen {

    private final transient CurrentUser user;
    private final transient RoundReading reading;
    private final transient EvaluationDesk desk;
    private final transient EvaluationFiles files;
    private transient @Nullable Shown shown;
    private EvaluationQuery query = EvaluationQuery.everything();

    /** Everything that belongs to what is on the screen. */
    private record Shown(Actor actor, DraftDetails draft, RoundDetails round, EvaluationTable table) {}

    EvaluationView(CurrentUser user, RoundReading reading, EvaluationDesk desk, EvaluationFiles files) {
        this.user = user;
        this.reading = reading;
        this.desk = desk;
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = EvaluationQuery.of(event.getLocation().getQueryParameters());
        show(DraftId.of(event.getRouteParameters().get("draft").orElseThrow(NotFound::new)));
    }

    private void show(DraftId id) {
        Actor actor = user.require();
        DraftDetails draft = reading.draft(actor, id);
        title(Texts.t(this, "review.evaluation.title"), draft.title());
        crumbs(
                new Anchor("drafts?committee=" + draft.committeeAbbr(), draft.committeeAbbr()),
                new Anchor(ReviewRoutes.comments(id), draft.title()));
        reading.current(actor, id).ifPresentOrElse(round -> show(actor, draft, round), () -> {
            actions();
            content(new EmptyState(
                    Texts.t(this, "review.evaluation.no_round"),
                    Texts.t(this, "review.evaluation.no_round_who"),
                    new Anchor(ReviewRoutes.comments(id), Texts.t(this, "review.response.to_text"))));
        });
    }

    private void show(Actor actor, DraftDetails draft, RoundDetails round) {
        EvaluationTable table = desk.table(actor, round);
        shown = new Shown(actor, draft, round, table);
        crumbs(
                new Anchor("drafts?committee=" + draft.committeeAbbr(), draft.committeeAbbr()),
                new Anchor(ReviewRoutes.comments(draft.id()), draft.title()),
                new Span(Texts.t(this, "review.evaluation.round", String.valueOf(round.number()))));
        lead(EvaluationProgress.pieces(this, table.progress()));
        acts();
        var deciding = new Deciding(actor, round, table, query, desk, this);
        List<Component> pieces = new ArrayList<>(EvaluationNotices.of(this, round, table));
        pieces.add(filters(table));
        if (deciding.board().isEmpty()) {
            pieces.add(EvaluationNotices.nothing(this, table));
        }
        pieces.add(deciding.board());
        if (round.may(RoundAct.EVALUATE)) {
            pieces.add(deciding.keys());
        }
        content(pieces.toArray(Component[]::new));
        if (query.comment() != null) {
            deciding.board().open(query.comment());
        } else if (round.may(RoundAct.EVALUATE)) {
            deciding.board().next(null);
        }
    }

    private void acts() {
        RoundDetails round = shown().round();
        List<Component> buttons = new ArrayList<>();
        if (shown().table().progress().disputes() > 0 && round.phase() == RoundPhase.PUBLISHED) {
            var disputes = new Anchor(ReviewRoutes.disputes(round.draft()), Texts.t(this, "review.dispute.title"));
            disputes.addClassName("btn");
            buttons.add(disputes);
        }
        if (files.offered(round)) {
            buttons.add(files.button(this, shown().actor(), round));
        }
        if (round.may(RoundAct.PUBLISH)) {
            buttons.add(Buttons.primary(Texts.t(this, "review.publish.do"), this::publish));
        }
        actions(buttons.toArray(Component[]::new));
    }

    private Div filters(EvaluationTable table) {
        RoundDetails round = shown().round();
        var filters = new EvaluationFilters(
                round.draft(),
                query,
                table.progress(),
                table.institutions(),
                abbr -> getUI().ifPresent(ui -> ui.navigate(
                        EvaluationView.class,
                        new RouteParameters("draft", round.draft().toString()),
                        query.of(abbr).parameters())));
        var bar = new Div(filters);
        bar.addClassName("evaluation-tools");
        if (round.may(RoundAct.EVALUATE)) {
            EditorialOnes.button(this, table, this::acceptAll).ifPresent(bar::add);
            bar.add(new DecidingHelp());
        }
        return bar;
    }

    private void acceptAll(CommandId command, Set<CommentId> ids) {
        desk.acceptAll(command, shown().actor(), ids);
        Toasts.done(Texts.t(this, "review.evaluation.editorial_done", ids.size()));
        show(shown().draft().id());
    }

    private void publish() {
        CommandId command = CommandId.next();
        RoundDetails round = shown().round();
        PublishDialog.open(this, round, refresh(), desk.board(shown().actor(), round), () -> {
            desk.publish(command, shown().actor(), round);
            Toasts.done(Texts.t(this, "review.publish.done"));
            show(round.draft());
        });
    }

    @Override
    public Component view() {
        return this;
    }

    @Override
    public void opened(@Nullable CommentId comment) {
        query = query.at(comment);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(ReviewRoutes.evaluation(shown().draft().id()), query.parameters())));
    }

    @Override
    public EvaluationTable refresh() {
        EvaluationTable table = desk.table(shown().actor(), shown().round());
        shown = new Shown(shown().actor(), shown().draft(), shown().round(), table);
        lead(EvaluationProgress.pieces(this, table.progress()));
        return table;
    }

    private Shown shown() {
        return Objects.requireNonNull(shown);
    }
}
