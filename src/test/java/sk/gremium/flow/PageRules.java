package sk.gremium.flow;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import sk.gremium.uikit.Texts;

/** What every page of the application promises besides the rules of axe-core. */
final class PageRules {

    private static final Set<String> NOWHERE = Stream.of("not_found", "denied", "failed")
            .flatMap(how ->
                    Texts.LANGUAGES.stream().map(language -> Texts.in(language).get("shell." + how + ".title")))
            .collect(Collectors.toSet());

    private static final String SIDEWAYS = """
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth""";

    private static final String SEEN = """
            modules => {
              const shown = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility());
              const spoken = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(e =>
                ['aria-label', 'title', 'placeholder'].map(name => e.getAttribute(name) ?? ''));
              const text = [document.body.innerText, document.title, ...spoken].join('\\n');
              const raw = new RegExp('\\\\b(?:' + modules + ')(?:\\\\.[a-z0-9_-]+)+|\\\\{\\\\d+[,}]'
                + '|\\\\b(?:null|undefined|NaN)\\\\b|\\\\[object|[a-z]+@[0-9a-f]{6,8}\\\\b', 'gi');
              return {
                headings: shown('h1').map(e => e.textContent),
                language: document.documentElement.lang,
                title: document.title,
                primary: shown('vaadin-button[theme~=primary]:not([theme~=small]), .btn.primary:not(.sm)').map(e => e.textContent.trim()),
                raw: text.match(raw) ?? [],
              };
            }""";

    private static final String MODULES = modules();

    private PageRules() {}

    /** One line for each promise that the page breaks. */
    static List<String> broken(Page page, String language, boolean leadsNowhere) {
        Map<?, ?> seen = (Map<?, ?>) page.evaluate(SEEN, MODULES);
        List<String> headings = strings(seen.get("headings"));
        List<String> broken = new ArrayList<>();
        if (headings.size() != 1) {
            broken.add("not one heading but " + headings);
        } else if (NOWHERE.contains(headings.getFirst()) != leadsNowhere) {
            broken.add("shows " + headings.getFirst());
        }
        if (!Objects.equals(seen.get("language"), language)) {
            broken.add("says that its language is " + seen.get("language"));
        }
        if (headings.stream()
                .noneMatch(heading -> String.valueOf(seen.get("title")).startsWith(heading))) {
            broken.add("its title does not begin with its heading: " + seen.get("title"));
        }
        if (strings(seen.get("primary")).size() > 1) {
            broken.add("several primary buttons: " + seen.get("primary"));
        }
        if (!strings(seen.get("raw")).isEmpty()) {
            broken.add("shows what nobody should read: " + seen.get("raw"));
        }
        return broken;
    }

    /** How far the page, not a table within it, can be scrolled sideways. */
    static int sidewaysBy(Page page) {
        return ((Number) page.evaluate(SIDEWAYS)).intValue();
    }

    private static List<String> strings(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    /** The first words of the keys of all translations. */
    private static String modules() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_sk.properties");
            return String.join(
                    "|",
                    Arrays.stream(files)
                            .map(file ->
                                    Objects.requireNonNull(file.getFilename()).replace("_sk.properties", ""))
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
