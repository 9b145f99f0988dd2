package sk.gremium.draft.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import sk.gremium.uikit.Page;

@Route("drafts/new")
@PermitAll
class UploadView extends Page {}
