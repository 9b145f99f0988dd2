package sk.gremium.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Puts the response's nonce on the scripts of Vaadin's own page, and on no others. */
@Component
class NonceScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            VaadinRequest request = page.getVaadinRequest();
            if (request.getAttribute(ContentSecurityPolicy.NONCE) instanceof String nonce) {
                page.getDocument().select("script").forEach(script -> script.attr("nonce", nonce));
            }
        });
    }
}
