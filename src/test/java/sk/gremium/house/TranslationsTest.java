package sk.gremium.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*(\\.[A-Za-z0-9_]+)+");
    private static final Pattern SLOVAK = Pattern.compile("[áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĽŇÓÔŔŠŤÚÝŽ]");

    @Test
    void everySentenceStandsInBothLanguages() throws IOException {
        assertThat(texts("en").keySet()).isEqualTo(texts("sk").keySet());
    }

    @Test
    void everySentenceIsAValidPatternWithTheSameArguments() throws IOException {
        Map<String, String> english = texts("en");
        texts("sk")
                .forEach((key, slovak) -> assertThat(arguments(key, english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(key, slovak)));
    }

    @Test
    void noSentenceIsLeftOver() throws IOException {
        Set<String> used = strings();
        Set<String> prefixes = used.stream()
                .filter(text -> text.endsWith(".") || text.endsWith("_"))
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(texts("sk").keySet());
        // What happened is named by events, and the trail finds its sentence by the event's key.
        unused.removeIf(key -> used.contains(key)
                || (key.startsWith("audit.what.") && used.contains(key.substring("audit.what.".length())))
                || prefixes.stream().anyMatch(prefix -> prefix.contains(".") && key.startsWith(prefix)));
        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyInTheCodeIsTranslated() throws IOException {
        Set<String> known = texts("sk").keySet();
        Set<String> modules =
                known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Pattern lookup =
                Pattern.compile("(?:Texts\\.t\\([^,\"]+,|texts(?:\\(\\))?\\.get\\(|Refused\\()\\s*\"([^\"]+)\"");
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher found = lookup.matcher(withoutComments(file));
            while (found.find()) {
                String key = found.group(1);
                if (KEY.matcher(key).matches()
                        && modules.contains(key.substring(0, key.indexOf('.')))
                        && !known.contains(key)
                        && !key.endsWith(".")) {
                    missing.add(key + " in " + file.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noScreenHoldsTextOfItsOwn() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : sources()) {
            if (!file.toString().contains("/ui/") && !file.toString().contains("/shell/")) {
                continue;
            }
            Matcher strings = STRING.matcher(withoutComments(file));
            while (strings.find()) {
                if (SLOVAK.matcher(strings.group(1)).find() && strings.group(1).length() > 1) {
                    found.add(strings.group(1) + " in " + file.getFileName());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static Set<String> arguments(String key, String pattern) {
        try {
            Set<String> names = new TreeSet<>(new MessageFormat(pattern).getArgumentNames());
            names.remove("she"); // the Slovak verb agrees with the person, the English one does not
            return names;
        } catch (IllegalArgumentException e) {
            throw new AssertionError(key + ": " + pattern, e);
        }
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.stringPropertyNames()
                        .forEach(key -> assertThat(all.put(key, texts.getProperty(key)))
                                .as("%s twice", key)
                                .isNull());
            }
        }
        return all;
    }

    private static Set<String> strings() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Path file : sources()) {
            Matcher found = STRING.matcher(Files.readString(file));
            while (found.find()) {
                all.add(found.group(1));
            }
        }
        return all;
    }

    private static String withoutComments(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}
