package sk.gremium.uikit;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sentences in the reader's language. In a view:
 *
 * <pre>{@code
 * title(Texts.t(this, "draft.list.title"));
 * lead(Texts.t(this, "draft.waiting", drafts.size()));        // {0, plural, one {Čaká # návrh} few {…} other {…}}
 * }</pre>
 *
 * In mails and documents, where no screen is: {@code Texts.in(recipient.language()).get("mail.invitation.subject")}.
 *
 * <p>Patterns are ICU messages. A number in {@code {0}} is grouped ("2 026"): give years and official numbers as
 * strings. A {@link LocalDate} or {@link Instant} is written as {@link Dates} writes it. A key that nobody translated
 * throws where the system property {@code gremium.texts.strict} is true (all tests), else the key is shown and logged.
 */
public final class Texts {

    /** The first language. */
    public static final Locale SLOVAK = Locale.of("sk");

    /** The languages offered, the first one being the default. */
    public static final List<Locale> LANGUAGES = List.of(SLOVAK, Locale.ENGLISH);

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final Supplier<Locale> locale;

    private Texts(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /** The texts for whoever looks at this component; the language is asked for at each call. */
    public static Texts of(Component where) {
        return new Texts(() -> localeOf(where));
    }

    /** The texts of a language; one that is not offered falls back to Slovak. */
    public static Texts in(Locale locale) {
        var offered = offered(locale);
        return new Texts(() -> offered);
    }

    /** One sentence for whoever looks at this component. */
    public static String t(Component where, String key, Object... arguments) {
        return translate(localeOf(where), key, arguments);
    }

    /** One sentence. */
    public String get(String key, Object... arguments) {
        return translate(locale(), key, arguments);
    }

    /**
     * A sentence whose places have names, as those of the audit trail have. What is told of a time when fewer facts were
     * kept has an ellipsis in the place of the others.
     */
    public String sentence(String key, Map<String, String> facts) {
        @Nullable String pattern = messages(locale()).pattern(key);
        Map<String, String> told = new HashMap<>();
        if (pattern != null) {
            new MessageFormat(pattern, ULocale.forLocale(locale()))
                    .getArgumentNames()
                    .forEach(name -> told.put(name, "…"));
        }
        told.putAll(facts);
        return write(locale(), key, told);
    }

    /** Whether the key is translated into this language. */
    public boolean has(String key) {
        return messages(locale()).pattern(key) != null;
    }

    /** The language in which this speaks. */
    public Locale locale() {
        return locale.get();
    }

    /** The language of the screen on which a component stands or is about to stand. */
    public static Locale localeOf(Component where) {
        var ui = where.getUI().orElseGet(UI::getCurrent);
        return ui == null ? SLOVAK : offered(ui.getLocale());
    }

    /** The offered language nearest to the wished one. */
    public static Locale offered(Locale wished) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElse(SLOVAK);
    }

    static Map<String, String> all(Locale locale) {
        return messages(locale).all();
    }

    private static Messages messages(Locale locale) {
        return LOADED.computeIfAbsent(offered(locale).getLanguage(), Messages::new);
    }

    static String translate(Locale wished, String key, Object... arguments) {
        return write(wished, key, readable(offered(wished), arguments));
    }

    /** Arguments in their order or by their names. */
    private static String write(Locale wished, String key, Object arguments) {
        var locale = offered(wished);
        var pattern = messages(locale).pattern(key);
        if (pattern == null) {
            if (Boolean.getBoolean("gremium.texts.strict")) {
                throw new IllegalArgumentException("no " + locale + " translation for " + key);
            }
            LOG.error("no {} translation for {}", locale, key);
            return key;
        }
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        return new MessageFormat(pattern, ULocale.forLocale(locale)).format(arguments);
    }

    private static Object[] readable(Locale locale, Object[] arguments) {
        var dates = Dates.in(locale);
        var readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = switch (arguments[i]) {
                case LocalDate day -> dates.day(day);
                case Instant moment -> dates.dayTime(moment);
                case Enum<?> word -> word.name();
                case Object other -> other;
            };
        }
        return readable;
    }
}
