package sk.gremium.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import sk.gremium.kernel.NotFound;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** What a service's {@link NotFound} looks like when a page was opened by its address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ThingNotFoundView extends Page implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        title(Texts.t(this, "shell.not_found.title"));
        content(new Paragraph(Texts.t(this, "shell.not_found.why")), new Anchor("", Texts.t(this, "shell.to_desk")));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
