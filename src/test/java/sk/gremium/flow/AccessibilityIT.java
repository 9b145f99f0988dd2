package sk.gremium.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import sk.gremium.directory.AccountInfo;
import sk.gremium.directory.Accounts;
import sk.gremium.flow.SampleAddresses.Sample;
import sk.gremium.kernel.Actor;

/**
 * No route breaks a rule of axe-core or of {@link PageRules}: in both languages, light and dark, on a wide and on a
 * narrow screen.
 */
class AccessibilityIT extends BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    /** The width at which a page must still not scroll sideways (WCAG 2.2, 1.4.10). */
    private static final int REFLOW = 320;

    private static final String AT_REST = """
            () => document.querySelector('h1')?.textContent && document.fonts.status === 'loaded'
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";
    /** Lays out what is out of sight as well: the browser would else not give it the colours of another scheme. */
    private static final String LAY_OUT_ALL = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('.doc-part { content-visibility: visible !important }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }""";

    /** After a change of the scheme every style is computed anew, else Chromium keeps some of the colours before. */
    private static final String SETTLED = """
            async () => {
              const root = document.documentElement;
              root.style.display = 'none';
              root.getBoundingClientRect();
              root.style.display = '';
              await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
              document.getAnimations().forEach(moving => {
                if (moving.effect?.getComputedTiming().endTime !== Infinity) {
                  moving.finish();
                }
              });
            }""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ServletContext servlets;

    private final List<String> found = new ArrayList<>();
    private final Map<String, String> titles = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    AccessibilityIT() {}

    @Test
    void everyRouteHasASampleAddress() {
        var registry = ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
        Set<String> routes = registry.getRegisteredRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()))
                .map(RouteBaseData::getTemplate)
                .collect(Collectors.toSet());
        Set<String> sampled =
                new SampleAddresses(jdbc).all().stream().map(Sample::route).collect(Collectors.toSet());

        assertThat(sampled).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "coordinator", "secretary", "chair", "iom", "admin"})
    void noPageOfTheirsBreaksARule(String who) {
        AccountInfo account = accounts.find(who + "@gremium.example").orElseThrow();
        Actor actor = new Actor(account.person(), account.institution(), account.administrator());
        List<Sample> samples = new SampleAddresses(jdbc).of(who);
        found.clear();
        try {
            for (String language : List.of("en", "sk")) {
                accounts.chooseLanguage(actor, language);
                look(signedIn(who), language, samples);
            }
        } finally {
            accounts.chooseLanguage(actor, account.language());
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-SK", "en-GB"})
    void noPageOfAVisitorBreaksARule(String locale) {
        List<Sample> samples = new SampleAddresses(jdbc).of(SampleAddresses.VISITOR);
        found.clear();
        look(visitor(locale, WIDE, ColorScheme.LIGHT), locale.substring(0, 2), samples);
        assertThat(found).isEmpty();
    }

    private void look(Page page, String language, List<Sample> samples) {
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text() + " " + message.location());
            }
        });
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        titles.clear();
        for (Sample sample : samples) {
            errors.clear();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.navigate(address(sample.address()));
            page.waitForFunction(AT_REST);
            page.evaluate(LAY_OUT_ALL);
            String where = "/" + sample.address() + " " + language;
            lookAt(page, language, where, sample.leadsNowhere());
            if (!sample.leadsNowhere()) {
                errors.forEach(error -> found.add(where + ": the console says " + error));
            }
        }
    }

    /** The page stays; only the window and the colours around it change. */
    private void lookAt(Page page, String language, String where, boolean leadsNowhere) {
        PageRules.broken(page, language, leadsNowhere).forEach(broken -> found.add(where + ": " + broken));
        String twin = titles.put(page.title(), where);
        if (twin != null && !leadsNowhere) {
            found.add(where + ": has the title of " + twin + ": " + page.title());
        }
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, 800);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.evaluate(SETTLED);
                List<String> broken = scheme == ColorScheme.LIGHT ? Axe.findings(page) : Axe.findingsOfColours(page);
                broken.forEach(rule -> found.add(where + " " + scheme + " " + width + ": " + rule));
            }
        }
        page.setViewportSize(REFLOW, 800);
        int sideways = PageRules.sidewaysBy(page);
        if (sideways > 0) {
            found.add(where + ": scrolls sideways by " + sideways + " px at " + REFLOW);
        }
        page.setViewportSize(WIDE, 800);
    }
}
