package sk.gremium.decision.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import sk.gremium.action.TaskRow;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.committee.ui.CommitteeLinks;
import sk.gremium.decision.ResolutionDetails;
import sk.gremium.decision.ResolutionId;
import sk.gremium.decision.ResolutionRoutes;
import sk.gremium.decision.ResolutionRow;
import sk.gremium.decision.Resolutions;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** One resolution: its text in the official layout, how it was voted on, where it comes from and what follows from it. */
@Route(ResolutionRoutes.REGISTER + "/:resolution")
@PermitAll
class ResolutionView extends Page implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient Resolutions resolutions;
    private final transient Committees committees;
    private final transient List<ResolutionPart> parts;

    ResolutionView(
            CurrentUser user, Resolutions resolutions, Committees committees, ObjectProvider<ResolutionPart> parts) {
        this.user = user;
        this.resolutions = resolutions;
        this.committees = committees;
        this.parts = parts.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        ResolutionDetails resolution = resolutions.details(
                actor,
                ResolutionId.of(event.getRouteParameters().get("resolution").orElse("")));
        ResolutionRow row = resolution.row();
        title(DecisionWords.name(this, row), row.title());
        crumbs(
                CommitteeLinks.to(row.committee(), row.committeeAbbr()),
                new RouterLink(Texts.t(this, "decision.list.title"), ResolutionsView.class));
        lead(
                DecisionWords.state(this, row.state()),
                new Span(" " + row.committeeAbbr() + " · " + Dates.of(this).longDay(row.day())));
        actions(parts.stream()
                .flatMap(part -> part.actions(actor, resolution, this).stream())
                .toArray(Component[]::new));
        Div main = new Div(sheet(resolution));
        if (resolution.ballot() != null) {
            main.add(VoteCard.of(this, resolution.ballot()));
        }
        Div two = new Div(main, side(actor, resolution));
        main.addClassName("stack");
        two.addClassName("two");
        content(two);
    }

    private Div side(Actor actor, ResolutionDetails resolution) {
        List<Component> links = parts.stream()
                .flatMap(part -> part.links(actor, resolution, this).stream())
                .toList();
        Div side = new Div(ResolutionLinks.of(this, resolution.row(), links));
        List<TaskRow> tasks = resolutions.tasks(actor, resolution);
        if (!tasks.isEmpty()) {
            side.add(PointTasks.of(this, tasks));
        }
        side.addClassName("stack");
        return side;
    }

    private Div sheet(ResolutionDetails resolution) {
        ResolutionRow row = resolution.row();
        CommitteeInfo committee = committees.info(row.committee(), row.day());
        H2 heading = new H2(DecisionWords.name(this, row));
        String body = Texts.localeOf(this).equals(Texts.SLOVAK) ? committee.genitiveSk() : committee.nameEn();
        Paragraph whose = new Paragraph(
                Texts.t(this, "decision.paper.of", body, Dates.of(this).longDay(row.day())));
        whose.addClassName("mut");
        Paragraph about = new Paragraph(row.title());
        about.addClassName("about");
        Div head = new Div(heading, whose, about);
        head.addClassName("paper-head");
        Div sheet = new Div(head, new ResolutionPaper(this, resolution.sections()));
        sheet.addClassNames("paper", "doc");
        return sheet;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // The point that the address names exists only now, after the browser looked for it; on the way here from
        // another
        // page it is the address that comes later.
        getElement().executeJs("""
                const show = () => {
                  const point = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                  if (point) {
                    point.scrollIntoView({block: 'center'});
                    requestAnimationFrame(() => requestAnimationFrame(() => point.focus({preventScroll: true})));
                  }
                  return !!point;
                };
                if (!show()) {
                  addEventListener('vaadin-navigated', show, {once: true});
                }""");
    }
}
