package sk.gremium.draft.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import sk.gremium.draft.DraftId;
import sk.gremium.uikit.Page;

@Route("drafts/:draft")
@PermitAll
class DraftView extends Page {

    static RouteParameters parameters(DraftId draft) {
        return new RouteParameters("draft", draft.toString());
    }
}
