package sk.gremium.flow;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Asks axe-core what it finds on a page. */
final class Axe {

    private static final String ENGINE = engine();
    /** Without preloading: only an experimental rule would read the style sheets that the engine fetches once more. */
    private static final String FINDINGS = """
            async only => {
              const found = await axe.run(document, {runOnly: only, resultTypes: ['violations'], preload: false});
              return found.violations.map(v => v.id + ' (' + v.nodes.length + '): ' + v.nodes[0].html.slice(0, 200)
                + ' – ' + (v.nodes[0].failureSummary || '').replaceAll(/\\s+/g, ' ').slice(0, 240));
            }""";

    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private Axe() {}

    /** One line for each rule that is broken; the page keeps the engine until it is left. */
    static List<String> findings(Page page) {
        return run(page, ALL);
    }

    /** As {@link #findings}, of the rules that look at colours: for a second look in another scheme. */
    static List<String> findingsOfColours(Page page) {
        return run(page, OF_COLOURS);
    }

    private static List<String> run(Page page, List<String> only) {
        if (!Boolean.TRUE.equals(page.evaluate("() => !!window.axe"))) {
            page.evaluate(ENGINE);
        }
        return ((List<?>) page.evaluate(FINDINGS, only))
                .stream().map(Object::toString).toList();
    }

    private static String engine() {
        try (InputStream in = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
