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
import java.util.List;
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

/** No route breaks a rule of axe-core: in both languages, light and dark, on a wide and on a narrow screen. */
class AccessibilityIT extends BrowserTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    /** The width at which a page must still not scroll sideways (WCAG 2.2, 1.4.10). */
    private static final int REFLOW = 320;

    private static final Set<String> NOWHERE = Set.of(
            "Stránka sa nenašla", "Page not found", "Na toto nemáte oprávnenie", "Stránku sa nepodarilo otvoriť");
    private static final String AT_REST = """
            () => document.querySelector('h1') && document.fonts.status === 'loaded'
              && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";
    private static final String SIDEWAYS = """
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth""";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ServletContext servlets;

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
        Page page = signedIn(who);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<String> found = new ArrayList<>();
        try {
            for (String language : List.of("en", "sk")) {
                page.navigate(address(""));
                choose(page, language);
                for (Sample sample : new SampleAddresses(jdbc).of(who)) {
                    found.addAll(findings(page, language, sample.address()));
                }
                found.addAll(findings(page, language, "nothing/at/all"));
            }
        } finally {
            accounts.chooseLanguage(actor(who), "sk");
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-SK", "en-GB"})
    void noPageOfAVisitorBreaksARule(String language) {
        Page page = visitor(language, WIDE, ColorScheme.LIGHT);
        List<String> found = new ArrayList<>();
        for (Sample sample : new SampleAddresses(jdbc).of(SampleAddresses.VISITOR)) {
            found.addAll(findings(page, language, sample.address()));
        }
        assertThat(found).isEmpty();
    }

    private List<String> findings(Page page, String language, String address) {
        List<String> found = new ArrayList<>();
        page.navigate(address(address));
        page.waitForFunction(AT_REST);
        String heading = page.locator("h1").first().textContent();
        if (NOWHERE.contains(heading) && !address.startsWith("nothing")) {
            found.add(address + ": " + heading);
        }
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, 800);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String where = String.join(" ", "/" + address, language, scheme.name(), String.valueOf(width));
                (scheme == ColorScheme.LIGHT ? Axe.findings(page) : Axe.findingsOfColours(page))
                        .forEach(finding -> found.add(where + ": " + finding));
            }
        }
        page.setViewportSize(REFLOW, 800);
        int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
        if (sideways > 0) {
            found.add("/" + address + " " + language + ": scrolls sideways by " + sideways + " px at " + REFLOW);
        }
        page.setViewportSize(WIDE, 800);
        return found;
    }

    private Actor actor(String who) {
        AccountInfo account = accounts.find(who + "@gremium.example").orElseThrow();
        return new Actor(account.person(), account.institution(), account.administrator());
    }

    private static void choose(Page page, String language) {
        page.locator(".languages vaadin-button[lang=" + language + "]").click();
        page.waitForFunction("language => document.documentElement.lang === language", language);
        page.waitForFunction(AT_REST);
    }
}
