package sk.gremium.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Gives every page its language, its colours and every session its way of showing failures. */
@Component
class PageFrame implements VaadinServiceInitListener {

    private final Reader reader;
    private final Failures failures;

    PageFrame(Reader reader, Failures failures) {
        this.reader = reader;
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var html = page.getDocument().getElementsByTag("html");
            html.attr("lang", reader.locale(page.getVaadinRequest().getLocale()).getLanguage());
            String scheme = reader.scheme();
            if (!"auto".equals(scheme)) {
                html.attr("style", "color-scheme: " + scheme);
                html.attr("theme", scheme);
            }
        });
        event.getSource().addUIInitListener(init -> {
            var ui = init.getUI();
            ui.setLocale(reader.locale(ui.getLocale()));
            // Vaadin's own note of a lost connection stands outside of every landmark; as a status it is read out.
            ui.getPage()
                    .executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
        });
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(failures));
    }
}
