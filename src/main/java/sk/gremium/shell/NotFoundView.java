package sk.gremium.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** There is no such page, or it is not for this reader: both read alike. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        title(Texts.t(this, "shell.not_found.title"));
        content(new Paragraph(Texts.t(this, "shell.not_found.why")), new Anchor("", Texts.t(this, "shell.to_desk")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
