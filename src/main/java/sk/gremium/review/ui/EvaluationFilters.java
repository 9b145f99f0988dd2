package sk.gremium.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import sk.gremium.draft.DraftId;
import sk.gremium.review.EvaluationTable;
import sk.gremium.uikit.Texts;

/** What narrows the work table: links with their counts, and one institution. */
class EvaluationFilters extends Composite<Nav> {

    private final DraftId draft;
    private final EvaluationQuery query;

    EvaluationFilters(
            DraftId draft,
            EvaluationQuery query,
            EvaluationTable.Progress progress,
            List<String> institutions,
            Consumer<@Nullable String> ofInstitution) {
        this.draft = draft;
        this.query = query;
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("aria-label", Texts.t(this, "review.evaluation.filters"));
        for (EvaluationQuery.Show show : EvaluationQuery.Show.values()) {
            getContent().add(chip(show, count(show, progress)));
        }
        if (institutions.size() > 1) {
            getContent().add(institutions(institutions, ofInstitution));
        }
    }

    private static int count(EvaluationQuery.Show show, EvaluationTable.Progress progress) {
        return switch (show) {
            case ALL -> progress.total();
            case UNDECIDED -> progress.total() - progress.done();
            case FUNDAMENTAL -> progress.fundamental();
            case WORDING -> progress.withWording();
        };
    }

    private RouterLink chip(EvaluationQuery.Show show, int count) {
        var chip = link(draft, query.with(show), Texts.t(this, "review.evaluation.show." + show.name(), count));
        chip.addClassName("f");
        if (show == query.show()) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private Select<String> institutions(List<String> institutions, Consumer<@Nullable String> ofInstitution) {
        String all = Texts.t(this, "review.evaluation.all_institutions");
        List<String> choices = new ArrayList<>(institutions);
        choices.addFirst(all);
        var select = new Select<String>();
        select.setAriaLabel(Texts.t(this, "review.evaluation.institution"));
        select.setItems(choices);
        select.setValue(query.institution() == null ? all : query.institution());
        select.addValueChangeListener(
                change -> ofInstitution.accept(all.equals(change.getValue()) ? null : change.getValue()));
        return select;
    }

    /** To the work table, narrowed so. */
    static RouterLink link(DraftId draft, EvaluationQuery query, String words) {
        var link = new RouterLink(words, EvaluationView.class, new RouteParameters("draft", draft.toString()));
        link.setQueryParameters(query.parameters());
        return link;
    }
}
