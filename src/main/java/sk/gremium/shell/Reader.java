package sk.gremium.shell;

import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.directory.AccountInfo;
import sk.gremium.directory.Accounts;
import sk.gremium.kernel.CurrentUser;
import sk.gremium.uikit.Texts;

/**
 * In which language and colours the person in front of the screen reads: their own choice in this session, else what
 * their account remembers, else what their browser asks for.
 */
@Component
class Reader {

    private static final String LANGUAGE = Reader.class.getName() + ".language";

    private final CurrentUser user;
    private final Accounts accounts;

    Reader(CurrentUser user, Accounts accounts) {
        this.user = user;
        this.accounts = accounts;
    }

    Locale locale(Locale wished) {
        @Nullable VaadinSession session = VaadinSession.getCurrent();
        if (session != null && session.getAttribute(LANGUAGE) instanceof Locale chosen) {
            return chosen;
        }
        return account()
                .map(account -> Texts.offered(Locale.of(account.language())))
                .orElseGet(() -> Texts.offered(wished));
    }

    String scheme() {
        return account().map(AccountInfo::scheme).orElse("auto");
    }

    void choose(Locale language) {
        VaadinSession.getCurrent().setAttribute(LANGUAGE, Texts.offered(language));
        user.find().ifPresent(actor -> accounts.chooseLanguage(actor, language.getLanguage()));
    }

    void choose(String scheme) {
        user.find().ifPresent(actor -> accounts.chooseScheme(actor, scheme));
    }

    Optional<AccountInfo> account() {
        return user.find().flatMap(actor -> accounts.find(actor.person()));
    }
}
