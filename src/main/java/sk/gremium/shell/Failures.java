package sk.gremium.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;
import sk.gremium.kernel.Stale;
import sk.gremium.uikit.Texts;
import sk.gremium.uikit.Toasts;

/** Says in the user's language what went wrong and what to do; nothing typed is touched. */
@Component
class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        @Nullable UI ui = UI.getCurrent();
        Texts texts = Texts.in(ui == null ? Texts.SLOVAK : ui.getLocale());
        String sentence = sentence(event.getThrowable(), texts);
        if (ui != null) {
            Toasts.failed(sentence);
        }
    }

    static String sentence(Throwable thrown, Texts texts) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Refused refused -> {
                    return texts.get(refused.key(), refused.arguments().toArray());
                }
                case Stale _, OptimisticLockingFailureException _ -> {
                    return texts.get("shell.failed.stale");
                }
                case NotFound _ -> {
                    return texts.get("shell.failed.not_found");
                }
                case Denied _, AccessDeniedException _ -> {
                    return texts.get("shell.failed.denied");
                }
                default -> {
                    // Look at the cause below it.
                }
            }
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {}", id, thrown);
        return texts.get("shell.failed.unexpected", id);
    }
}
