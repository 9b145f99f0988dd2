package sk.gremium.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import sk.gremium.kernel.Denied;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** What a service's {@link Denied} looks like when a page was opened by its address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class DeniedView extends Page implements HasErrorParameter<Denied> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Denied> parameter) {
        title(Texts.t(this, "shell.denied.title"));
        content(new Paragraph(Texts.t(this, "shell.denied.why")), new Anchor("", Texts.t(this, "shell.to_desk")));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
