package sk.gremium.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every ink on every ground it stands on passes WCAG 2.2 AA, in light and dark (relative luminance as defined there). */
class PaletteTest {

    private static final Pattern COLOUR =
            Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    /** A name that the sheet does not define shows as no contrast at all. */
    private static final List<String> UNKNOWN = List.of("#808080", "#808080");

    private static final double TEXT = 4.5;
    private static final double CONTROL = 3.0;

    record Pair(String ink, String ground, double atLeast) {}

    static Stream<Pair> pairs() {
        var plain = List.of("ground", "paper", "raised", "sunk");
        var inks = List.of("ink", "ink-2", "ink-3");
        var meanings = List.of("accent", "bad", "warn", "good", "calm");
        return Stream.of(
                        inks.stream().flatMap(ink -> on(ink, plain, TEXT)),
                        meanings.stream().flatMap(ink -> on(ink, plain, TEXT)),
                        meanings.stream().map(ink -> new Pair(ink, ink + "-soft", TEXT)),
                        meanings.stream().flatMap(soft -> on("ink", List.of(soft + "-soft"), TEXT)),
                        meanings.stream().flatMap(soft -> on("ink-2", List.of(soft + "-soft"), TEXT)),
                        on("accent-ink", List.of("accent"), TEXT),
                        on("bad-ink", List.of("bad"), TEXT),
                        on("good-ink", List.of("good"), TEXT),
                        on("paper", List.of("ink"), TEXT),
                        on("ink", List.of("mark", "mark-on"), TEXT),
                        on("good", List.of("mark", "mark-on", "accent-soft"), TEXT),
                        on("bad", List.of("mark", "accent-soft"), TEXT),
                        on("line-strong", List.of("ground", "paper", "raised"), CONTROL),
                        on("accent", List.of("ground", "paper", "raised", "sunk", "accent-soft"), CONTROL))
                .flatMap(part -> part)
                .distinct();
    }

    private static Stream<Pair> on(String ink, List<String> grounds, double atLeast) {
        return grounds.stream().map(ground -> new Pair(ink, ground, atLeast));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyInkCanBeReadInBothSchemes(Pair pair) throws IOException {
        var colours = colours();
        for (int scheme = 0; scheme < 2; scheme++) {
            var contrast = contrast(
                    colours.getOrDefault(pair.ink(), UNKNOWN).get(scheme),
                    colours.getOrDefault(pair.ground(), UNKNOWN).get(scheme));
            assertThat(contrast)
                    .as("%s on %s, %s", pair.ink(), pair.ground(), scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(pair.atLeast());
        }
    }

    @Test
    void blackOnWhiteHasTheKnownContrast() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    private static Map<String, List<String>> colours() throws IOException {
        var found = new HashMap<String, List<String>>();
        var matcher = COLOUR.matcher(Files.readString(Path.of("frontend/styles/tokens.css")));
        while (matcher.find()) {
            found.put(matcher.group(1), List.of(matcher.group(2), matcher.group(3)));
        }
        return found;
    }

    private static double contrast(String one, String other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        var value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
