package sk.gremium.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import sk.gremium.uikit.Page;
import sk.gremium.uikit.Texts;

/** A page that could not be opened for a reason of ours: never a stack trace, always a number to tell the operator. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends Page implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        title(Texts.t(this, "shell.failed.title"));
        content(
                new Paragraph(Failures.sentence(parameter.getException(), Texts.of(this))),
                new Anchor("", Texts.t(this, "shell.to_desk")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
