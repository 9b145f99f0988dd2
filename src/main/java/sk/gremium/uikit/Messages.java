package sk.gremium.uikit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All translations of one language, merged from {@code i18n/*_<language>.properties} of every module. */
final class Messages {

    private final Map<String, String> patterns = new HashMap<>();

    /** Reads the files of a language; two modules that claim one key are a mistake of the build. */
    Messages(String language) {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties");
            for (Resource resource : found) {
                addAll(resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(Resource resource) throws IOException {
        var properties = new Properties();
        try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            var value = properties.getProperty(key);
            var before = patterns.put(key, value);
            if (before != null && !before.equals(value)) {
                throw new IllegalStateException("the translation " + key + " stands twice, also in " + resource);
            }
        }
    }

    /** The pattern of a key, or null if nobody wrote one. */
    @Nullable
    String pattern(String key) {
        return patterns.get(key);
    }

    /** Every key with its pattern. */
    Map<String, String> all() {
        return Map.copyOf(patterns);
    }
}
