package sk.gremium.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import sk.gremium.directory.ui.InstitutionLinks;
import sk.gremium.draft.DraftDetails;
import sk.gremium.uikit.InstitutionChip;
import sk.gremium.uikit.Texts;

/** The line below the heading as long as no other module knows better. */
final class DraftStatus {

    private DraftStatus() {}

    static List<Component> of(DraftDetails draft, Component where) {
        return List.of(
                StateTag.of(where, draft.state()),
                new Span(Texts.t(where, "draft.gestor_is")),
                new InstitutionChip(
                        draft.gestorAbbr(),
                        draft.gestorName(Texts.localeOf(where)),
                        InstitutionLinks.route(draft.gestor())));
    }
}
