package sk.gremium.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Lets Vaadin itself (page titles, menu entries, its own components) speak through {@link Texts}. */
@Component
class GremiumI18NProvider implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public Locale getDefaultLocale() {
        return Texts.SLOVAK;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.translate(locale, key, params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Texts.all(locale);
    }
}
