package sk.gremium.draft;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An immutable version of a draft.
 *
 * @param number counts from 1
 * @param fileName how the uploaded file is called; null if the version came from the working text
 * @param createdBy the name of the person who made it
 * @param blocks how many blocks it has
 * @param notKept what of the file was not kept: translation keys with the count as their only argument
 */
public record VersionInfo(
        int number,
        @Nullable String fileName,
        Instant createdAt,
        String createdBy,
        int blocks,
        Map<String, Integer> notKept) {

    public VersionInfo {
        notKept = Collections.unmodifiableMap(new LinkedHashMap<>(notKept));
    }
}
