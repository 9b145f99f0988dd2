package sk.gremium.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An immutable version of a draft.
 *
 * @param number counts from 1
 * @param fileName how the uploaded file is called; null if the version came from the working text
 * @param createdBy the name of the person who made it
 * @param blocks how many blocks it has
 */
public record VersionInfo(int number, @Nullable String fileName, Instant createdAt, String createdBy, int blocks) {}
