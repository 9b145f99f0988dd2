package sk.gremium.action.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.function.ToIntFunction;
import sk.gremium.action.MatrixRow;
import sk.gremium.action.TaskColumn;
import sk.gremium.action.TaskRegister;
import sk.gremium.committee.CommitteeInfo;
import sk.gremium.committee.Committees;
import sk.gremium.kernel.Actor;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.kernel.Time;
import sk.gremium.uikit.Card;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.EmptyState;
import sk.gremium.uikit.Figure;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** Tasks of all the reader's committees: a matrix institution × time, every number a filter, and the list below it. */
@Route("tasks")
@Menu(title = "action.menu", order = 4)
@PermitAll
class TasksView extends Page implements BeforeEnterObserver {

    private final transient TaskRegister register;
    private final transient Committees committees;
    private final transient CurrentUser user;
    private final transient Clock clock;

    TasksView(TaskRegister register, Committees committees, CurrentUser user, Clock clock) {
        this.register = register;
        this.committees = committees;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor actor = user.require();
        TaskQuery query = TaskQuery.of(event.getLocation().getQueryParameters());
        List<MatrixRow> matrix = register.matrix(actor, query.ofCommittee());
        List<CommitteeInfo> mine = committees.visible(actor);
        title(Texts.t(this, "action.title"));
        lead(Texts.t(this, "action.lead", Dates.of(this).day(Time.today(clock))));
        Card table = new Card(Texts.t(this, "action.matrix"));
        table.add(
                matrix.isEmpty()
                        ? new EmptyState(Texts.t(this, "action.none"), Texts.t(this, "action.none_why"))
                        : new TaskMatrix(matrix, query));
        content(committeeFilter(mine, query), figures(matrix), table);
        if (!matrix.isEmpty()) {
            append(new TaskList(register.list(actor, query.filter()), query));
        }
    }

    private Nav committeeFilter(List<CommitteeInfo> mine, TaskQuery query) {
        Nav filter = new Nav();
        filter.addClassName("filters");
        filter.getElement().setAttribute("aria-label", Texts.t(this, "action.filter"));
        filter.add(chip(Texts.t(this, "action.all_committees"), query.withCommittee(null), query.committee() == null));
        mine.forEach(committee -> filter.add(chip(
                committee.abbr(),
                query.withCommittee(committee.id()),
                committee.id().equals(query.committee()))));
        return filter;
    }

    private static Anchor chip(String words, TaskQuery target, boolean on) {
        Anchor chip = new Anchor(target.address(), words);
        chip.addClassName("f");
        if (on) {
            chip.addClassName("on");
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Div figures(List<MatrixRow> matrix) {
        Div figures = new Div(
                figure(matrix, row -> row.count(TaskColumn.OVERDUE), "action.figure.overdue", Meaning.BAD),
                figure(matrix, row -> row.count(TaskColumn.SOON), "action.figure.soon", Meaning.WARN),
                figure(
                        matrix,
                        row -> row.count(TaskColumn.LATER) + row.count(TaskColumn.UNDATED),
                        "action.figure.later",
                        Meaning.CALM),
                figure(matrix, row -> row.count(TaskColumn.FULFILLED), "action.figure.fulfilled", Meaning.GOOD));
        figures.addClassName("figures");
        return figures;
    }

    private Figure figure(List<MatrixRow> matrix, ToIntFunction<MatrixRow> count, String words, Meaning meaning) {
        int sum = matrix.stream().mapToInt(count).sum();
        return new Figure(String.valueOf(sum), Texts.t(this, words, sum), sum == 0 ? Meaning.CALM : meaning);
    }

    /** Keeps the type of the header's small remark in one place. */
    static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("small");
        return small;
    }
}
